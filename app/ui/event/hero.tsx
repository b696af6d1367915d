import { networkPath, seriesPath } from '../../domain/addresses.ts';
import { seatModesOf } from '../../domain/events/event.ts';
import { isPast } from '../../domain/events/listed-event.ts';
import { said } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { Title } from '../title.tsx';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';
import { type EventView, isPartlyInFinnish } from './event-view.ts';
import { SignUp, SignUpFacts } from './sign-up.tsx';

/** The first screen: what it is, when and where, and the button. */
export function Hero({ view }: { view: EventView }) {
  const { event, language, now } = view;
  const t = texts(language);
  const { kind, ordinal, access, title } = event;
  const path = [
    { href: networkPath(language, event.network.slug), name: event.network.name },
    { href: seriesPath(language, event.series.slug), name: event.series.name },
  ];
  return (
    <div className="hero">
      <div className="wrap">
        <Breadcrumbs path={path} language={language} />
        <p className="eyebrow">
          {[
            t.event.kind[kind],
            ordinal && t.event.ordinal(ordinal),
            access && t.event.access[access],
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Title of={said(title, language)} pageLanguage={language} />
        <dl className="facts">
          <div>
            <dt>{t.eventPage.when}</dt>
            <dd>
              <When when={event.when} language={language} />
              {event.dateNote && (
                <p className="quiet">
                  <Words of={event.dateNote} language={language} />
                </p>
              )}
            </dd>
          </div>
          {(event.mode || event.venue) && (
            <div>
              <dt>{t.eventPage.where}</dt>
              <dd>
                <Where view={view} isOver={isPast(event, now)} />
              </dd>
            </div>
          )}
          <SignUpFacts view={view} />
        </dl>
        <SignUp view={view} />
        {isPartlyInFinnish(view) && <p className="quiet fallback">{t.event.someTextsInFinnish}</p>}
      </div>
    </div>
  );
}

function Where({ view, isOver }: { view: EventView; isOver: boolean }) {
  const { event, language } = view;
  const t = texts(language).eventPage;
  const modes = event.mode ? seatModesOf(event.mode) : ['on-site'];
  const willGetLink = event.takesRegistrations && !isOver && event.status === 'published';
  return (
    <>
      {modes.includes('on-site') && (
        <p>
          {event.venue ? (
            <>
              {event.mode && `${t.onSite}: `}
              <Words of={event.venue.name} language={language} />
              {event.venue.address && `, ${event.venue.address}`}
            </>
          ) : (
            t.onSite
          )}
        </p>
      )}
      {modes.includes('remote') && <p>{willGetLink ? t.remotelyWithLink : t.remotely}</p>}
    </>
  );
}
