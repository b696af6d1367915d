import { type AppLoadContext, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { eventPath, joinPath } from '../../domain/addresses.ts';
import { join } from '../../domain/attendance/join.server.ts';
import { type JoinPhase, joinPhase } from '../../domain/attendance/join.ts';
import { eventById } from '../../domain/events/events.server.ts';
import type { Language } from '../../domain/language.ts';
import type { Registration } from '../../domain/registrations/registration.ts';
import { registrationByJoinToken } from '../../domain/registrations/registrations.server.ts';
import { attempt, notFound } from '../../http/answers.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenAndWhere } from '../../ui/sign-up/when-and-where.tsx';
import { Words } from '../../ui/words.tsx';

/** Leads a registrant to wherever the meeting is at this moment, and records that they came. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { db, now, keyring } = context;
  const language = context.language;
  const registration = await registrationByJoinToken(db, params.token!, keyring);
  if (!registration) throw notFound();
  const event = await eventById(db, registration.eventId);
  const phase = joinPhase(event, registration, now);
  if (phase.is === 'over') throw redirect(eventPath(language, event.slug));
  if (phase.is === 'open')
    throw redirect(await meetingLink(context, registration, isVisit(request)));
  return { language, token: params.token!, event, phase };
}

/** Whoever cannot be recorded, because the database is locked or full, still gets to the meeting. */
async function meetingLink(
  context: AppLoadContext,
  registration: Registration,
  visit: boolean,
): Promise<string> {
  const { db, now, keyring } = context;
  const link = await attempt(context, join(db, registration, { now, keyring, visit }));
  if (typeof link === 'string') return link;
  return join(db, registration, { now, keyring, visit: false });
}

/** Mail programs and browsers that only look ahead are not somebody who comes. */
function isVisit(request: Request): boolean {
  const purpose = request.headers.get('Sec-Purpose') ?? request.headers.get('Purpose') ?? '';
  return request.method === 'GET' && !purpose.includes('prefetch');
}

export default function Join() {
  const { language, token, event, phase } = useLoaderData<typeof loader>();
  const t = texts(language).registration.join;
  const { title, text } = words(phase, language);
  return (
    <Page language={language} title={title} alternates={(other) => joinPath(other, token)}>
      <main id="main" className="narrow">
        <h1>{title}</h1>
        <p className="lead">
          <Words of={event.title} language={language} />
        </p>
        <p>{text}</p>
        <WhenAndWhere event={event} language={language} />
        {phase.is === 'link-coming' && (
          <form method="get">
            <Button>{t.lookAgain}</Button>
          </form>
        )}
        <p>
          <a href={eventPath(language, event.slug)}>{texts(language).registration.toEvent}</a>
        </p>
      </main>
    </Page>
  );
}

function words(
  phase: Exclude<JoinPhase, { is: 'open' | 'over' }>,
  language: Language,
): { title: string; text: string } {
  const { join: t, eventCancelledTitle } = texts(language).registration;
  switch (phase.is) {
    case 'not-open-yet':
      return { title: t.notOpenTitle, text: t.opensAt(dateAndTime(phase.opensAt, language)) };
    case 'link-coming':
      return { title: t.comingTitle, text: t.coming };
    case 'registration-cancelled':
      return { title: t.cancelledTitle, text: t.cancelled };
    case 'event-cancelled':
      return { title: eventCancelledTitle, text: t.eventCancelled };
    case 'no-remote-seat':
      return phase.waiting
        ? { title: t.waitingTitle, text: t.waiting }
        : { title: t.onSiteTitle, text: t.onSite };
  }
}
