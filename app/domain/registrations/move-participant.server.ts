import type { Acting } from '../organisers/act.server.ts';
import { type ChangeSeatResult, changeSeat } from './change-seat.server.ts';
import type { Registration } from './registration.ts';
import { registrationById } from './registrations.server.ts';
import type { Wish } from './seats.ts';

/** Moves somebody to the other pool, into its line or out of a line, by the rules for registrants; they are told by mail. */
export async function moveParticipant(
  { trx, circumstances, log }: Acting,
  before: Registration,
  wish: Wish,
): Promise<ChangeSeatResult> {
  const moved = await changeSeat(trx, before.id, wish, circumstances);
  if (!moved.ok || !moved.changed) return moved;
  const after = await registrationById(trx, before.id, circumstances.keyring);
  await log({
    act: 'participant-moved',
    registrationId: before.id,
    before: { seat: before.seat, waitsFor: before.inLine?.mode ?? null },
    after: { seat: after.seat, waitsFor: after.inLine?.mode ?? null },
  });
  return moved;
}
