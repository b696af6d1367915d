import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { editPath, eventPath, previewPath } from '../../../domain/addresses.ts';
import type { Event } from '../../../domain/events/event.ts';
import { notFound } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { EventPage } from '../../../ui/event/event-page.tsx';
import type { EventView } from '../../../ui/event/event-view.ts';
import { Notice } from '../../../ui/notice.tsx';
import { eventView } from '../../public/event-view.ts';

/** A draft's page as the public will see it; what is public has a page already. */
export async function loader(args: LoaderFunctionArgs): Promise<EventView> {
  const { event } = await atEvent(args, 'see-event');
  const { context } = args;
  if (event.status !== 'draft') throw redirect(eventPath(context.language, event.slug));
  const facts = await context.eventPageFacts(event.slug);
  if (!facts) throw notFound();
  return eventView(context, { ...facts, event: asPublished(facts.event) });
}

/** Nobody can publish it before its date is decided: until then it is shown as the draft that it is. */
function asPublished(event: Event): Event {
  return event.when.precision === 'undecided' ? event : { ...event, status: 'published' };
}

export default function Preview() {
  const view = useLoaderData<typeof loader>() as EventView;
  const { event, language } = view;
  const t = texts(language).organise.overview.previewed;
  const notice = (
    <div className="wrap preview-notice">
      <Notice tone="warning" title={t.isDraft}>
        <p>{t.asPublished}</p>
        <p>
          <a href={editPath(language, event.slug)}>{t.back}</a>
        </p>
      </Notice>
    </div>
  );
  return <EventPage view={view} draft={{ notice, path: previewPath('fi', event.slug) }} />;
}
