import { type Db, inTransaction } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { repeatInvitation } from '../invitations/invitations.server.ts';
import { MINUTE } from '../time.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { queueLetter, snapshotReader } from './letter.server.ts';

export type SendAgainResult = { ok: true } | { ok: false; reason: Unchangeable | 'no-seat' };

/** Once in this time, however often the button is pressed. */
const APART = 10 * MINUTE;

/** Mails the invitation that the registrant already holds once more: same UID and SEQUENCE, new DTSTAMP. */
export async function sendInvitationAgain(
  db: Db,
  registrationId: number,
  circumstances: Circumstances,
): Promise<SendAgainResult> {
  return inTransaction(db, async (trx): Promise<SendAgainResult> => {
    const toChange = await registrationToChange(trx, registrationId, circumstances);
    if (!toChange.ok) return toChange;
    const { registration, event } = toChange;
    const { seat, inLine } = registration;
    if (!seat) return { ok: false, reason: 'no-seat' };

    const invitation = await repeatInvitation(trx, registration, seat, circumstances);
    const snapshot = (await snapshotReader(trx, event))(registration.language);
    const occasion = Math.floor(circumstances.now / APART);
    await queueLetter(
      trx,
      registration,
      snapshot,
      { kind: 'invitation-again', seat, inLine, invitation },
      circumstances,
      { occasion },
    );
    return { ok: true };
  });
}
