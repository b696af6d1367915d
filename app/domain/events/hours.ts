import { type Instant, type WallTime, wallTime } from '../time.ts';

/** A date (2027-01-12) and times of day (15:00) in Helsinki. */
export interface Hours {
  date: string;
  from: string;
  until: string;
}

export type HoursFault =
  | Extract<WallTime, { ok: false }>['reason']
  | 'ends-before-it-starts'
  | 'in-the-past';

/** The instants of hours that are to come; or what is wrong, and with which of the three. */
export function hoursToCome(
  { date, from, until }: Hours,
  now: Instant,
):
  | { ok: true; startsAt: Instant; endsAt: Instant }
  | { ok: false; field: keyof Hours; reason: HoursFault } {
  const start = wallTime(date, from);
  if (!start.ok) return { ok: false, field: 'from', reason: start.reason };
  const end = wallTime(date, until);
  if (!end.ok) return { ok: false, field: 'until', reason: end.reason };
  if (end.instant <= start.instant)
    return { ok: false, field: 'until', reason: 'ends-before-it-starts' };
  if (start.instant <= now) return { ok: false, field: 'date', reason: 'in-the-past' };
  return { ok: true, startsAt: start.instant, endsAt: end.instant };
}
