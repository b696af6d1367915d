import { type Instant, timeInHelsinki, type WallTime, wallTime } from '../time.ts';

/*
 * A draft whose date is open holds its hours on a day that never comes: the last that a date of ten
 * characters can name, so that it stands after all others in every list. Where its hours are open too, it
 * holds the whole of that day but for the last minute.
 */
export const UNDECIDED_DAY = '9999-12-31';

/** Times of day in Helsinki, 15:00. */
export interface Hours {
  from: string;
  until: string;
}

const WHOLE_DAY: Hours = { from: '00:00', until: '23:59' };

/** The hours as they are stored on that day; they must be times of day. */
export function onUndecidedDay(hours: Hours | null): { startsAt: Instant; endsAt: Instant } {
  const { from, until } = hours ?? WHOLE_DAY;
  return { startsAt: instantOf(from), endsAt: instantOf(until) };
}

/** The hours that are stored on that day; null where they are open. */
export function hoursOnUndecidedDay(startsAt: Instant, endsAt: Instant): Hours | null {
  const hours = { from: timeInHelsinki(startsAt), until: timeInHelsinki(endsAt) };
  return hours.from === WHOLE_DAY.from && hours.until === WHOLE_DAY.until ? null : hours;
}

function instantOf(time: string): Instant {
  const instant: WallTime = wallTime(UNDECIDED_DAY, time);
  if (!instant.ok) throw new Error(`${time} is no time of day`);
  return instant.instant;
}
