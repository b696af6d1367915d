import type { ReactNode } from 'react';
import type { ComingEvent, ListedEvent } from '../domain/events/listed-event.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import { texts } from '../i18n/index.ts';
import { ComingEvents, PastEvents } from './event-list.tsx';

interface ComingProps {
  events: ComingEvent[];
  language: Language;
  now: Instant;
}

export function Coming({ events, language, now }: ComingProps) {
  const t = texts(language).lists;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">{t.coming}</h2>
      {events.length > 0 ? (
        <ComingEvents events={events} language={language} now={now} />
      ) : (
        <p>{t.nothingComing}</p>
      )}
    </section>
  );
}

export function Past({ events, language }: { events: ListedEvent[]; language: Language }) {
  const t = texts(language).lists;
  return (
    <section aria-labelledby="past" className="archive">
      <h2 id="past">{t.past}</h2>
      {events.length > 0 ? (
        <PastEvents events={events} language={language} />
      ) : (
        <p>{t.nothingPast}</p>
      )}
    </section>
  );
}

/** Networks or series: a name that leads there, and what it is in a sentence. */
export function Named({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="named">{children}</ul>
    </section>
  );
}

interface FollowProps {
  path: string;
  origin: string;
  language: Language;
}

/** The feed's address with the scheme that calendar programs subscribe by, and as a file to take once. */
export function FollowInCalendar({ path, origin, language }: FollowProps) {
  const t = texts(language).lists;
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{t.followInCalendar}</h2>
      <p>{t.followAdvice}</p>
      <ul className="themes">
        <li>
          <a href={origin.replace(/^https?/, 'webcal') + path}>{t.subscribe}</a>
        </li>
        <li>
          <a href={path}>{t.calendarFile}</a>
        </li>
      </ul>
    </section>
  );
}
