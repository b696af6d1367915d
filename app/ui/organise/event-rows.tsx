import { roomPath } from '../../domain/addresses.ts';
import type { Language } from '../../domain/language.ts';
import type { OwnEvent } from '../../domain/organisers/own-events.server.ts';
import { texts } from '../../i18n/index.ts';
import { When } from '../when.tsx';
import { Words } from '../words.tsx';

/** Events with their state and how many have signed up; each name leads to the event's room. */
export function EventRows({ events, language }: { events: OwnEvent[]; language: Language }) {
  const t = texts(language).organise;
  return (
    <ul className="event-rows">
      {events.map((event) => (
        <li key={event.id}>
          <div>
            <a href={roomPath(language, event.slug)}>
              <Words of={event.title} language={language} />
            </a>
            <p className="quiet">
              <When when={event.when} language={language} />
            </p>
          </div>
          <p className="quiet">
            {event.confirmed > 0 && `${t.home.confirmed(event.confirmed)} `}
            <span className="status" data-status={event.status}>
              {t.statuses[event.status]}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
