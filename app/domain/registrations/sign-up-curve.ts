import { DateTime } from 'luxon';
import { dateInHelsinki, HOUR, type Instant, ZONE } from '../time.ts';

/** A day on which somebody signed up. */
export interface CurvePoint {
  /** Whole days in Helsinki from that day to the event's. */
  daysBefore: number;
  /** 2026-12-15 */
  date: string;
  signedUp: number;
  /** All who had signed up by the end of the day. */
  total: number;
}

/** The days of sign-ups, the first first, out of the counts of hours since 1970. */
export function curveOf(hours: { hour: number; count: number }[], startsAt: Instant): CurvePoint[] {
  const byDate = new Map<string, number>();
  for (const { hour, count } of hours) {
    const date = dateInHelsinki(hour * HOUR);
    byDate.set(date, (byDate.get(date) ?? 0) + count);
  }
  const eventDate = dateInHelsinki(startsAt);
  let total = 0;
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, signedUp]) => {
      total += signedUp;
      return { date, signedUp, total, daysBefore: daysBetween(date, eventDate) };
    });
}

/** How many had signed up when it was so many days to the event. */
export function totalAt(curve: CurvePoint[], daysBefore: number): number {
  return curve.findLast((point) => point.daysBefore >= daysBefore)?.total ?? 0;
}

export function daysBetween(from: string, to: string): number {
  const noon = (date: string) => DateTime.fromISO(`${date}T12:00`, { zone: ZONE });
  return Math.round(noon(to).diff(noon(from), 'days').days);
}
