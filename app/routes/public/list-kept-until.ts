import { isPast, type ListedEvent } from '../../domain/events/listed-event.ts';
import { nextChange } from '../../domain/events/next-change.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * A kept page follows the free seats of one event at most. A list shows those of several, so it is kept
 * only for as long as a number of free seats may lag behind: long enough to bear any crowd.
 */
const SEATS_MAY_LAG = 5000;

export function listKeptUntil(events: ListedEvent[], now: Instant): Instant | null {
  const change = nextChange(events, now);
  const showsSeats = events.some(
    (event) => !isPast(event, now) && event.pools.some((pool) => pool.capacity !== null),
  );
  return showsSeats ? Math.min(change ?? Infinity, now + SEATS_MAY_LAG) : change;
}
