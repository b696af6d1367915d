import type { Acting } from '../organisers/act.server.ts';
import type { Registration } from '../registrations/registration.ts';

export type NoteArrivalResult = { ok: true } | { ok: false; reason: 'cancelled' };

/** Notes that somebody has come. Whoever is noted already keeps the first time. */
export async function noteArrival(
  { trx, circumstances, log }: Acting,
  { id, eventId, state }: Pick<Registration, 'id' | 'eventId' | 'state'>,
): Promise<NoteArrivalResult> {
  if (state === 'cancelled') return { ok: false, reason: 'cancelled' };
  const noted = await trx
    .insertInto('attendances')
    .values({ registration_id: id, event_id: eventId, came_at: circumstances.now, by: 'desk' })
    .onConflict((conflict) => conflict.column('registration_id').doNothing())
    .executeTakeFirst();
  if (noted.numInsertedOrUpdatedRows) await log({ act: 'arrival-noted', registrationId: id });
  return { ok: true };
}

/** Takes back a mark that was set by mistake, whoever or whatever set it. */
export async function undoArrival(
  { trx, log }: Acting,
  { id }: Pick<Registration, 'id'>,
): Promise<{ ok: true }> {
  const undone = await trx
    .deleteFrom('attendances')
    .where('registration_id', '=', id)
    .executeTakeFirst();
  if (undone.numDeletedRows) await log({ act: 'arrival-undone', registrationId: id });
  return { ok: true };
}
