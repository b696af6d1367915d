import { DateTime } from 'luxon';
import { type Instant, ZONE } from '#app/domain/time.ts';

const TUESDAY = 2;

/** The date of the first Tuesday that is at least so many days after the date in Helsinki now: 2026-12-15. */
export function firstTuesday(now: Instant, { daysAhead }: { daysAhead: number }): string {
  const earliest = DateTime.fromMillis(now, { zone: ZONE })
    .startOf('day')
    .plus({ days: daysAhead });
  return earliest.plus({ days: (TUESDAY - earliest.weekday + 7) % 7 }).toISODate()!;
}
