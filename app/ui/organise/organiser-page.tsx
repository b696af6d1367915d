import type { ReactNode } from 'react';
import {
  accountPath,
  eventPath,
  organiseNetworkPath,
  organisePath,
  organiseSeriesPath,
  pathIn,
  signOutPath,
} from '../../domain/addresses.ts';
import { said } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../notice.tsx';
import { Page } from '../page.tsx';
import { Words } from '../words.tsx';
import { EventTabs, type Tab } from './event-tabs.tsx';
import type { Frame } from './frame.ts';
import stylesheet from './organise.css?url';

export interface OrganiserPageProps {
  frame: Frame;
  /** The page's own name; it is its heading too. */
  title: string;
  /** The part of the event's room that the page belongs to. */
  tab?: Tab;
  /** The form has come back with errors. */
  failed?: boolean;
  /** Beside the heading: what is done from here. */
  actions?: ReactNode;
  /** The address of a small script that makes the page handier; the page works without. */
  script?: string;
  children: ReactNode;
}

/** A page for those who organise: where they are, what they may do there, and what they have just done. */
export function OrganiserPage(props: OrganiserPageProps) {
  const { frame, title, tab, failed = false, actions, script, children } = props;
  const { language, event } = frame;
  const { organise: t, page } = texts(language);
  const name = event ? `${title} – ${said(event.title, language).text}` : title;
  const done = frame.done === null || failed ? undefined : t.done[frame.done];
  return (
    <Page
      language={language}
      title={failed ? page.errorTitle(name) : name}
      alternates={(other) => pathIn(other, frame.path)}
      unlisted
      home={organisePath(language)}
      corner={<Corner frame={frame} />}
      head={
        <>
          <link rel="stylesheet" href={stylesheet} />
          {script && <script type="module" src={script} />}
        </>
      }
    >
      <div className="wrap organise-path">
        <Path frame={frame} />
        {event && <EventTabs frame={frame} event={event} current={tab} />}
      </div>
      <main id="main" className="wrap organise">
        {done && (
          <div role="status">
            <Notice tone="success">
              <p>{done}</p>
            </Notice>
          </div>
        )}
        <div className="heading">
          <h1>{title}</h1>
          {actions && <div className="buttons">{actions}</div>}
        </div>
        {children}
      </main>
    </Page>
  );
}

function Corner({ frame: { language, person } }: { frame: Frame }) {
  const t = texts(language).organise;
  return (
    <form className="corner" method="post" action={signOutPath(language)}>
      <a href={accountPath(language)} aria-label={t.account(person)}>
        {person}
      </a>
      <button type="submit" className="as-link">
        {t.signOut}
      </button>
    </form>
  );
}

/** The workspace, the network, the series or the event: each leads to its own page. */
function Path({ frame: { language, network, series, event } }: { frame: Frame }) {
  const t = texts(language).organise;
  return (
    <nav aria-label={t.path} className="crumbs">
      <ol>
        <li>
          <a href={organisePath(language)}>{t.organising}</a>
        </li>
        {network && (
          <li>
            <a href={organiseNetworkPath(language, network.slug)}>
              <Words of={network.name} language={language} />
            </a>
          </li>
        )}
        {series && (
          <li>
            <a href={organiseSeriesPath(language, series.slug)}>
              <Words of={series.name} language={language} />
            </a>
          </li>
        )}
        {event && (
          <li>
            <Words of={event.title} language={language} />{' '}
            <span className="status" data-status={event.status}>
              {t.statuses[event.status]}
            </span>
            {event.status !== 'draft' && (
              <a className="public-page" href={eventPath(language, event.slug)}>
                {t.publicPage}
              </a>
            )}
          </li>
        )}
      </ol>
    </nav>
  );
}
