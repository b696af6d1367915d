import type { When as EventTime } from '../domain/events/event.ts';
import type { Hours } from '../domain/events/undecided-day.ts';
import type { Language } from '../domain/language.ts';
import { day, dayAndTimes, hoursOfDay, month } from '../i18n/dates.ts';
import { texts } from '../i18n/index.ts';

/** When an event is, as precisely as it is known. */
export function whenText(when: EventTime, language: Language): string {
  switch (when.precision) {
    case 'minute':
      return dayAndTimes(when.startsAt, when.endsAt, language);
    case 'day':
      return day(when.date, language);
    case 'month':
      return month(when.month, language);
    case 'undecided':
      return undecidedText(when.hours, language);
  }
}

function undecidedText(hours: Hours | null, language: Language): string {
  const t = texts(language).event;
  return hours ? t.dateOpenHours(hoursOfDay(hours, language)) : t.dateOpen;
}

export function When({ when, language }: { when: EventTime; language: Language }) {
  const words = whenText(when, language);
  return when.precision === 'undecided' ? words : <time dateTime={machineTime(when)}>{words}</time>;
}

/** The value of a time element: a moment, a date, or a month. */
function machineTime(when: Exclude<EventTime, { precision: 'undecided' }>): string {
  switch (when.precision) {
    case 'minute':
      return new Date(when.startsAt).toISOString();
    case 'day':
      return when.date;
    case 'month':
      return when.month;
  }
}
