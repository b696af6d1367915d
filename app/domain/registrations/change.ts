import { type Event, endOf } from '../events/event.ts';
import type { Instant } from '../time.ts';
import type { Registration } from './registration.ts';

/** Why a registrant can no longer change something; the page says it in place of the buttons. */
export type Unchangeable = 'already-cancelled' | 'event-cancelled' | 'past';

/** Null when the registrant may still change their registration: until the event is over. */
export function unchangeable(
  event: Pick<Event, 'status' | 'when'>,
  registration: Pick<Registration, 'state'>,
  now: Instant,
): Unchangeable | null {
  if (registration.state === 'cancelled') return 'already-cancelled';
  if (event.status === 'cancelled') return 'event-cancelled';
  return event.status !== 'published' || endOf(event.when) <= now ? 'past' : null;
}
