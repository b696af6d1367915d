import { type Event, endOf } from '../events/event.ts';
import type { Registration } from '../registrations/registration.ts';
import { type Instant, MINUTE } from '../time.ts';

/** What somebody's join link leads to at this moment. */
export type JoinPhase =
  | { is: 'open' }
  | { is: 'not-open-yet'; opensAt: Instant }
  | { is: 'link-coming' }
  | { is: 'over' }
  | { is: 'registration-cancelled' }
  | { is: 'event-cancelled' }
  /** The seat is on site, or there is none yet. */
  | { is: 'no-remote-seat'; waiting: boolean };

export function joinPhase(
  event: Pick<Event, 'status' | 'when' | 'joinOpensMinutes' | 'hasMeetingLink'>,
  registration: Pick<Registration, 'state' | 'seat'>,
  now: Instant,
): JoinPhase {
  if (registration.state === 'cancelled') return { is: 'registration-cancelled' };
  if (event.status === 'cancelled') return { is: 'event-cancelled' };
  if (event.status !== 'published' || endOf(event.when) <= now) return { is: 'over' };
  if (registration.seat !== 'remote')
    return { is: 'no-remote-seat', waiting: registration.seat === null };
  if (event.when.precision !== 'minute') return { is: 'link-coming' };
  const opensAt = event.when.startsAt - event.joinOpensMinutes * MINUTE;
  if (now < opensAt) return { is: 'not-open-yet', opensAt };
  return event.hasMeetingLink ? { is: 'open' } : { is: 'link-coming' };
}
