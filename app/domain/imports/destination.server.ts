import type { Db } from '#db/client.ts';
import { eventById } from '../events/events.server.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import type { Instant } from '../time.ts';
import type { Destination } from './judge.ts';
import type { Plan } from './plan.ts';

/** Where a sheet's people are to be brought in, as it is at this moment. */
export async function destinationNow(
  db: Db,
  eventId: number,
  plan: Plan,
  now: Instant,
): Promise<Destination & { event: { waitingList: boolean } }> {
  const event = await eventById(db, eventId);
  const fields = await fieldsOf(db, eventId);
  // Its pools say whether one can come at all; without a mode it has none.
  return { event: { ...event, mode: event.mode ?? plan.mode }, fields, plan, now };
}
