import { optionalText } from './form.ts';

export type CalendarDateFault = 'not-a-date';

/** A date as a browser sends it, 2026-12-15. Whether the calendar has such a day is seen with its time. */
export const calendarDate = optionalText(20).refine(
  (text) => text === undefined || /^\d{4}-\d\d-\d\d$/.test(text),
  { error: 'not-a-date' satisfies CalendarDateFault },
);
