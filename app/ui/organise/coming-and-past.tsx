import type { Language } from '../../domain/language.ts';
import type { OwnEvent } from '../../domain/organisers/own-events.server.ts';
import { texts } from '../../i18n/index.ts';
import { EventRows } from './event-rows.tsx';

interface Props {
  events: OwnEvent[];
  language: Language;
}

export function ComingEvents({ events, language }: Props) {
  const t = texts(language).organise.home;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">{t.coming}</h2>
      {events.length > 0 ? (
        <EventRows events={events} language={language} />
      ) : (
        <p>{t.nothingComing}</p>
      )}
    </section>
  );
}

/** Nothing where there are none. */
export function PastEvents({ events, language }: Props) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="past">
      <h2 id="past">{texts(language).organise.home.past}</h2>
      <EventRows events={events} language={language} />
    </section>
  );
}
