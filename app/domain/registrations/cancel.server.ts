import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { withdrawInvitation } from '../invitations/invitations.server.ts';
import { clearNeeds } from './answers.server.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { queueLetter, snapshotReader } from './letter.server.ts';
import { promoteFromLine } from './promote.server.ts';
import type { Registration } from './registration.ts';

export type CancelResult = { ok: true } | { ok: false; reason: Unchangeable };

/**
 * Cancels one registration: the seat goes to the first in line, the entry leaves this person's calendar
 * and nobody else's, and what they told of their health is erased at once.
 */
export async function cancel(
  db: Db,
  registrationId: number,
  circumstances: Circumstances,
): Promise<CancelResult> {
  return inTransaction(db, async (trx): Promise<CancelResult> => {
    const toChange = await registrationToChange(trx, registrationId, circumstances);
    if (!toChange.ok) return toChange;
    const { registration, event } = toChange;

    await endRegistration(trx, registration, circumstances.now);
    const invitation = await withdrawInvitation(
      trx,
      registration,
      registration.seat,
      circumstances,
    );
    const snapshot = (await snapshotReader(trx, event))(registration.language);
    const ended = { ...registration, revision: registration.revision + 1 };
    await queueLetter(trx, ended, snapshot, { kind: 'cancelled', invitation }, circumstances);
    await promoteFromLine(trx, event, circumstances);
    return { ok: true };
  });
}

async function endRegistration(trx: Trx, { id }: Registration, now: number): Promise<void> {
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      state: 'cancelled',
      seat: null,
      waits_for: null,
      line_number: null,
      cancelled_at: now,
      revision: eb('revision', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute();
  await clearNeeds(trx, id);
}
