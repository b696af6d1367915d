import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { eventPath, registeredPath } from '../../domain/addresses.ts';
import { eventBySlug } from '../../domain/events/events.server.ts';
import { notFound, published } from '../../http/answers.ts';
import { openReceipt } from '../../http/receipt.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenAndWhere } from '../../ui/sign-up/when-and-where.tsx';
import { Words } from '../../ui/words.tsx';

/** The page after a sign-up. It says the same to whoever signs up for the first and for the second time. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const receipt = openReceipt(params.receipt!, context.keyring, context.now);
  if (!receipt || receipt.slug !== params.event) throw notFound();
  const event = published(await eventBySlug(context.db, receipt.slug));
  return {
    language: context.language,
    event,
    receipt,
    sealed: params.receipt!,
  };
}

export default function Registered() {
  const { language, event, receipt, sealed } = useLoaderData<typeof loader>();
  const { seat, inLine, email } = receipt;
  const t = texts(language).signUp.after;
  const title = seat ? t.confirmed : t.waiting;
  const join =
    seat === 'remote' ? t.joinRemote(event.joinOpensMinutes) : seat ? t.joinOnSite : t.joinWaiting;
  return (
    <Page
      language={language}
      title={title}
      alternates={(other) => registeredPath(other, event.slug, sealed)}
    >
      <main id="main" className="narrow">
        <h1>{title}</h1>
        <p className="lead">
          <Words of={event.title} language={language} />
        </p>
        <Notice tone={seat ? 'success' : 'warning'}>
          {seat && <p>{t.seat(seat)}</p>}
          {inLine && <p>{t.waitingFor(inLine.mode, inLine.place)}</p>}
          <p>{t.mailTo(email)}</p>
        </Notice>
        <WhenAndWhere event={event} language={language} seat={seat}>
          <dt>{t.join}</dt>
          <dd>{join}</dd>
          {seat && (
            <>
              <dt>{t.calendar}</dt>
              <dd>{t.calendarInMail}</dd>
            </>
          )}
          <dt>{t.change}</dt>
          <dd>{t.changeByMail}</dd>
        </WhenAndWhere>
        <p>{t.mailHint}</p>
        <p>{t.alreadyRegistered}</p>
        <p>
          <a href={eventPath(language, event.slug)}>{texts(language).signUp.backToEvent}</a>
        </p>
      </main>
    </Page>
  );
}
