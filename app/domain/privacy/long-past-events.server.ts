import type { Trx } from '#db/client.ts';
import { dateInHelsinki, type Instant, monthsBefore } from '../time.ts';
import { RETENTION_MONTHS } from './retention.ts';

/**
 * The events that have been over for as long as they keep the names of those who came and asked. Where only
 * the day or the month of an event is known, that must be over.
 */
export function longPastEvents(trx: Trx, now: Instant) {
  return trx
    .selectFrom('events')
    .select('id')
    .where((eb) =>
      eb.or(
        RETENTION_MONTHS.map((months) => {
          const before = monthsBefore(now, months);
          const date = dateInHelsinki(before);
          return eb('retention_months', '=', months).and(
            eb.or([
              eb('ends_at', '<=', before),
              eb.and([eb('precision', '=', 'day'), eb('date', '<', date)]),
              eb.and([eb('precision', '=', 'month'), eb('date', '<', date.slice(0, 7))]),
            ]),
          );
        }),
      ),
    );
}
