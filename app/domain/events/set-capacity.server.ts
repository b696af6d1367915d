import { type Db, inTransaction } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { promoteFromLine } from '../registrations/promote.server.ts';
import type { SeatMode } from './event.ts';
import { eventById } from './events.server.ts';

export type SetCapacityResult =
  | { ok: true }
  | { ok: false; reason: 'below-confirmed'; confirmed: number };

/** Changes how many seats a pool has; null is as many as come. Seats already confirmed are not taken back. */
export async function setCapacity(
  db: Db,
  eventId: number,
  mode: SeatMode,
  capacity: number | null,
  circumstances: Circumstances,
): Promise<SetCapacityResult> {
  return inTransaction(db, async (trx): Promise<SetCapacityResult> => {
    const event = await eventById(trx, eventId);
    const { confirmed } = await trx
      .selectFrom('pools')
      .select('confirmed')
      .where('event_id', '=', eventId)
      .where('mode', '=', mode)
      .executeTakeFirstOrThrow();
    if (capacity !== null && capacity < confirmed)
      return { ok: false, reason: 'below-confirmed', confirmed };
    await trx
      .updateTable('pools')
      .set({ capacity })
      .where('event_id', '=', eventId)
      .where('mode', '=', mode)
      .execute();
    await promoteFromLine(trx, event, circumstances);
    return { ok: true };
  });
}
