import type { When } from '../domain/events/event.ts';
import { dateOf } from '../domain/events/listed-event.ts';
import type { Language } from '../domain/language.ts';

/**
 * The leaf of a calendar, for those who look down a list: the day large, the month and year under it.
 * The date stands in words beside it, so it is hidden from those who listen.
 */
export function DateLeaf({ when, language }: { when: When; language: Language }) {
  const [year, month, day] = dateOf(when).split('-');
  const name = monthNames[language].format(Date.UTC(Number(year), Number(month) - 1, 15));
  return (
    <p className="leaf" aria-hidden="true">
      {day && <b>{Number(day)}</b>}
      <span>
        {name} {year}
      </span>
    </p>
  );
}

const monthNames: Record<Language, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi-FI', { month: 'short', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
};
