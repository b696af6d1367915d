import type { Acting } from '../organisers/act.server.ts';
import { type CancelResult, cancel } from './cancel.server.ts';
import type { Registration } from './registration.ts';

/** Cancels somebody's registration in an organiser's name; they are told by mail. */
export async function cancelParticipant(
  { trx, circumstances, log }: Acting,
  { id, seat, inLine }: Registration,
): Promise<CancelResult> {
  const cancelled = await cancel(trx, id, circumstances);
  if (cancelled.ok)
    await log({
      act: 'participant-cancelled',
      registrationId: id,
      before: { seat, waitsFor: inLine?.mode ?? null },
    });
  return cancelled;
}
