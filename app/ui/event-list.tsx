import { eventPath } from '../domain/addresses.ts';
import { type Event, endOf, registrationPhase } from '../domain/events/event.ts';
import { type ComingEvent, dateOf, type ListedEvent } from '../domain/events/listed-event.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { dateAndTime } from '../i18n/dates.ts';
import { type Catalogue, texts } from '../i18n/index.ts';
import { DateLeaf } from './date-leaf.tsx';
import { seatLines } from './seats.ts';
import { When } from './when.tsx';
import { Words } from './words.tsx';

/** What is coming: each event with its date large, how one attends, and what is left. */
export function ComingEvents({
  events,
  language,
  now,
}: {
  events: ComingEvent[];
  language: Language;
  now: Instant;
}) {
  const t = texts(language).event;
  return (
    <ol className="coming">
      {events.map((event) => (
        <li key={event.id}>
          <DateLeaf when={event.when} language={language} />
          <div>
            <p className="eyebrow">{eyebrow(event, t)}</p>
            <h3>
              <a href={eventPath(language, event.slug)}>
                <Words of={event.title} language={language} />
              </a>
            </h3>
            <p>
              <When when={event.when} language={language} />
            </p>
            <Registration event={event} language={language} now={now} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function eyebrow(event: ListedEvent, t: Catalogue['event']): string {
  return [t.kind[event.kind], event.mode && t.mode[event.mode]].filter(Boolean).join(' · ');
}

function Registration({
  event,
  language,
  now,
}: {
  event: ComingEvent;
  language: Language;
  now: Instant;
}) {
  const t = texts(language).event;
  const phase = registrationPhase(event, now);
  switch (phase.is) {
    case 'cancelled':
      return <p className="status cancelled">{t.cancelled}</p>;
    case 'not-open-yet':
      return <p className="status">{t.registrationOpens(dateAndTime(phase.opensAt, language))}</p>;
    case 'closed':
      return <p className="status">{isUnderWay(event, now) ? t.under : t.registrationClosed}</p>;
    case 'open':
      return (
        <>
          <p className="status">{t.registerBy(dateAndTime(phase.closesAt, language))}</p>
          {seatLines(event.pools, event.waitingList, t).map((line) => (
            <p key={line} className="status seats-left">
              {line}
            </p>
          ))}
        </>
      );
    default:
      return null;
  }
}

export function isUnderWay({ when }: Pick<Event, 'when'>, now: Instant): boolean {
  return when.precision === 'minute' && when.startsAt <= now && now < endOf(when);
}

/** The archive: what has been, under its years. Takes the events with the latest first. */
export function PastEvents({ events, language }: { events: ListedEvent[]; language: Language }) {
  const t = texts(language).event;
  return yearsOf(events).map(([year, ofYear]) => (
    <section key={year} className="year">
      <h3>{year}</h3>
      <ul>
        {ofYear.map((event) => (
          <li key={event.id}>
            <a href={eventPath(language, event.slug)}>
              <Words of={event.title} language={language} />
            </a>
            <p className="quiet">
              <When when={event.when} language={language} />
              {event.status === 'cancelled' && <span className="cancelled"> {t.cancelled}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function yearsOf(events: ListedEvent[]): [string, ListedEvent[]][] {
  const byYear = new Map<string, ListedEvent[]>();
  for (const event of events) {
    const year = dateOf(event.when).slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), event]);
  }
  return [...byYear];
}
