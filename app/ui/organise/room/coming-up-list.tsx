import type { Milestone } from '../../../domain/events/coming-up.ts';
import type { Language } from '../../../domain/language.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';

interface ComingUpListProps {
  milestones: { what: Milestone; at: number }[];
  language: Language;
}

/** What will happen by itself, with its time. */
export function ComingUpList({ milestones, language }: ComingUpListProps) {
  const t = texts(language).organise.room.next;
  if (milestones.length === 0) return <p>{t.nothing}</p>;
  return (
    <ol className="coming-up">
      {milestones.map(({ what, at }) => (
        <li key={what}>
          <span>{t.milestones[what]}</span>
          <time className="quiet" dateTime={new Date(at).toISOString()}>
            {dateAndTime(at, language)}
          </time>
        </li>
      ))}
    </ol>
  );
}
