import type { When as EventTime } from '../domain/events/event.ts';
import type { Language } from '../domain/language.ts';
import { day, dayAndTimes, month } from '../i18n/dates.ts';

/** When an event is, as precisely as it is known. */
export function whenText(when: EventTime, language: Language): string {
  switch (when.precision) {
    case 'minute':
      return dayAndTimes(when.startsAt, when.endsAt, language);
    case 'day':
      return day(when.date, language);
    case 'month':
      return month(when.month, language);
  }
}

export function When({ when, language }: { when: EventTime; language: Language }) {
  return <time dateTime={machineTime(when)}>{whenText(when, language)}</time>;
}

/** The value of a time element: a moment, a date, or a month. */
function machineTime(when: EventTime): string {
  switch (when.precision) {
    case 'minute':
      return new Date(when.startsAt).toISOString();
    case 'day':
      return when.date;
    case 'month':
      return when.month;
  }
}
