import type { Trx } from '#db/client.ts';

/** Moves an event's sessions by as much as the event: over a change of the clocks too, each keeps its time of day. */
export async function shiftSessions(trx: Trx, eventId: number, difference: number): Promise<void> {
  if (difference === 0) return;
  await trx
    .updateTable('sessions')
    .set((eb) => ({
      starts_at: eb('starts_at', '+', difference),
      ends_at: eb('ends_at', '+', difference),
    }))
    .where('event_id', '=', eventId)
    .execute();
}
