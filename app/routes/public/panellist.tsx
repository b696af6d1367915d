import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { panellistPath } from '../../domain/addresses.ts';
import { eventById } from '../../domain/events/events.server.ts';
import type { Language } from '../../domain/language.ts';
import { type PanelQuestion, panellistPage } from '../../domain/questions/panellist-page.server.ts';
import { notFound } from '../../http/answers.ts';
import { timeOfDay } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import stylesheet from '../../ui/run-sheet.css?url';
import { When } from '../../ui/when.tsx';
import { Words } from '../../ui/words.tsx';

/** A panellist's questions, for whoever has the link. Opening it changes nothing, and it names nobody who asked. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await panellistPage(context.db, params.token!);
  if (!page) throw notFound();
  const { title, when, status } = await eventById(context.db, page.eventId);
  const { called, sessions, own, unassigned } = page;
  return {
    language: context.language,
    now: context.now,
    token: params.token!,
    event: { title, when, status },
    called,
    sessions,
    own,
    unassigned,
  };
}

export default function PanellistRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { language, now, token, event, called, sessions, own, unassigned } = loaded;
  const t = texts(language).panellist;
  return (
    <Page
      language={language}
      title={t.title}
      alternates={(other) => panellistPath(other, token)}
      unlisted
      head={<link rel="stylesheet" href={stylesheet} />}
    >
      <main id="main" className="narrow">
        <h1>{t.for(called)}</h1>
        <p className="lead">
          <Words of={event.title} language={language} />
          <br />
          <When when={event.when} language={language} />
        </p>
        {event.status === 'cancelled' && <Notice tone="warning">{t.cancelled}</Notice>}
        <p>
          {t.session}:{' '}
          {sessions.map((session, position) => (
            <span key={session.id}>
              {position > 0 && ', '}
              {session.startsAt !== null && `${timeOfDay(session.startsAt, language)} `}
              <Words of={session.title} language={language} />
            </span>
          ))}
        </p>
        <p className="screen-only">
          {t.shownAt(timeOfDay(now, language))}.{' '}
          <a href={panellistPath(language, token)}>{t.refresh}</a>
        </p>
        <section aria-labelledby="own">
          <h2 id="own">{t.own}</h2>
          {own.length > 0 ? <Questions questions={own} language={language} /> : <p>{t.noneYet}</p>}
        </section>
        {unassigned.length > 0 && (
          <section aria-labelledby="unassigned">
            <h2 id="unassigned">{t.unassigned}</h2>
            <p className="quiet">{t.unassignedHint}</p>
            <Questions questions={unassigned} language={language} />
          </section>
        )}
        <p className="quiet screen-only">{t.onlyYours}</p>
      </main>
    </Page>
  );
}

function Questions({ questions, language }: { questions: PanelQuestion[]; language: Language }) {
  const t = texts(language).panellist;
  return (
    <ol className="sheet">
      {questions.map(({ id, text, language: asked, organisation, theme, presentedAt }) => (
        <li key={id} className={presentedAt === null ? undefined : 'presented'}>
          <div className="sheet-words">
            <p className="question-text" lang={asked === language ? undefined : asked}>
              {text}
            </p>
            <p className="quiet">
              {organisation}
              {organisation !== null && theme !== null && ' · '}
              {theme && <Words of={theme} language={language} />}
            </p>
            {presentedAt !== null && (
              <p>
                <b>{t.presented}</b>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
