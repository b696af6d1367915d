import type { Trx } from '#db/client.ts';
import type { SeatMode } from '../events/event.ts';

/**
 * Adds one seat to a full pool for somebody who is to have it in the same transaction. The line is not
 * asked: setCapacity is for seats that anybody may have.
 */
export async function addSeatFor(trx: Trx, eventId: number, mode: SeatMode): Promise<void> {
  await trx
    .updateTable('pools')
    .set((eb) => ({ capacity: eb('capacity', '+', 1) }))
    .where('event_id', '=', eventId)
    .where('mode', '=', mode)
    .execute();
}
