import { poolsOf } from '../events/events.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { addSeatFor } from './add-seat.server.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { snapshotReader } from './letter.server.ts';
import type { Promotion } from './participant.form.ts';
import { promoteFromLine, promoteOne } from './promote.server.ts';
import { hasRoom } from './seats.ts';

export type PromoteOutOfTurnResult =
  | { ok: true }
  | { ok: false; reason: Unchangeable | 'not-waiting' | 'full' };

/**
 * Gives somebody the seat they wait for, past those who stand before them in the line. A full pool grows by
 * that one seat if the organiser says so. A seat held meanwhile goes to the first who waits for it.
 */
export async function promoteOutOfTurn(
  { trx, circumstances, log }: Acting,
  registrationId: number,
  { reason, addSeat }: Promotion,
): Promise<PromoteOutOfTurnResult> {
  const toChange = await registrationToChange(trx, registrationId, circumstances);
  if (!toChange.ok) return toChange;
  const { registration, event } = toChange;
  const { inLine } = registration;
  if (!inLine) return { ok: false, reason: 'not-waiting' };

  const pool = (await poolsOf(trx, event.id)).find(({ mode }) => mode === inLine.mode)!;
  const full = !hasRoom(pool);
  if (full && !addSeat) return { ok: false, reason: 'full' };
  if (full) await addSeatFor(trx, event.id, inLine.mode);
  const snapshot = (await snapshotReader(trx, event))(registration.language);
  await promoteOne(trx, registration, inLine.mode, snapshot, circumstances);
  await promoteFromLine(trx, event, circumstances);
  await log({
    act: 'participant-promoted',
    registrationId,
    before: { seat: registration.seat, waitsFor: inLine.mode, place: inLine.place },
    after: {
      seat: inLine.mode,
      reason,
      ...(full && { capacity: pool.capacity! + 1 }),
    },
  });
  return { ok: true };
}
