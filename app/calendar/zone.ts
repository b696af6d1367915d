import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Instant, ZONE } from '../domain/time.ts';

/** VTIMEZONE of Europe/Helsinki in jCal, the same object in every calendar. */
export const vtimezone: unknown[] = ICAL.parse(tzlib_get_ical_block(ZONE)[0]!);

/** What the clocks of Helsinki show, in jCal's form: 2026-12-15T15:00:00. The process's own zone has no part in it. */
export function localTime(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
}

/** In jCal's form, whole seconds: 2026-12-15T13:00:00Z. */
export function utcTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** 2024-02-28 is followed by 2024-02-29. */
export function dayAfter(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toISODate()!;
}
