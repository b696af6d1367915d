import { DateTime } from 'luxon';

/** Milliseconds since 1970 in UTC, as Date.now() gives them. */
export type Instant = number;

/** Every event is held, entered and shown in this zone. */
export const ZONE = 'Europe/Helsinki';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type WallTime =
  | { ok: true; instant: Instant }
  | { ok: false; reason: 'not-a-time' | 'skipped' | 'repeated' };

/**
 * The instant of a date (2026-12-15) and a time of day (15:00) in Helsinki. Refuses the hour that the
 * spring change skips, and the hour that the autumn change repeats: calendar clients disagree on which
 * of the two is meant (RFC 5545 section 3.3.5 says the first, not all of them follow).
 */
export function wallTime(date: string, time: string): WallTime {
  const local = DateTime.fromISO(`${date}T${time}`, { zone: ZONE });
  if (!local.isValid) return { ok: false, reason: 'not-a-time' };
  if (local.toFormat('yyyy-MM-dd HH:mm') !== `${date} ${time}`)
    return { ok: false, reason: 'skipped' };
  if (local.getPossibleOffsets().length > 1) return { ok: false, reason: 'repeated' };
  return { ok: true, instant: local.toMillis() };
}

/** The calendar date in Helsinki: 2026-12-15. */
export function dateInHelsinki(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toISODate()!;
}

/** The time of day in Helsinki: 15:00. */
export function timeInHelsinki(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toFormat('HH:mm');
}

/** The hour on Helsinki's clocks: 0 to 23. */
export function hourInHelsinki(instant: Instant): number {
  return DateTime.fromMillis(instant, { zone: ZONE }).hour;
}

/** The instant itself, or where Helsinki's clocks have not reached the hour yet, that hour of the same day. */
export function notBeforeHour(instant: Instant, hour: number): Instant {
  if (hourInHelsinki(instant) >= hour) return instant;
  const at = wallTime(dateInHelsinki(instant), `${String(hour).padStart(2, '0')}:00`);
  // An hour that the clocks skip begins at once.
  return at.ok ? at.instant : instant;
}

/** The first instant after a calendar date (2026-12-15) in Helsinki; null where there is no such date. */
export function endOfDay(date: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = DateTime.fromISO(date, { zone: ZONE });
  return day.isValid ? day.plus({ days: 1 }).startOf('day').toMillis() : null;
}

/** The given time of day (hours) on the day before, in Helsinki. */
export function eveningBefore(instant: Instant, hour: number): Instant {
  return DateTime.fromMillis(instant, { zone: ZONE })
    .minus({ days: 1 })
    .set({ hour, minute: 0, second: 0, millisecond: 0 })
    .toMillis();
}

/** The same time of day in Helsinki, so many days before. */
export function daysBefore(instant: Instant, days: number): Instant {
  return DateTime.fromMillis(instant, { zone: ZONE }).minus({ days }).toMillis();
}

/** The same day of the month and time of day in Helsinki, so many months before. */
export function monthsBefore(instant: Instant, months: number): Instant {
  return DateTime.fromMillis(instant, { zone: ZONE }).minus({ months }).toMillis();
}
