import type { Acting } from '../organisers/act.server.ts';
import type { Registration } from './registration.ts';
import { type SendAgainResult, sendInvitationAgain } from './send-invitation-again.server.ts';

/** Mails somebody the invitation that they hold once more. */
export async function inviteParticipantAgain(
  { trx, circumstances, log }: Acting,
  { id, email }: Registration,
): Promise<SendAgainResult | { ok: false; reason: 'no-address' }> {
  if (email === null) return { ok: false, reason: 'no-address' };
  const sent = await sendInvitationAgain(trx, id, circumstances);
  if (sent.ok) await log({ act: 'invitation-sent-again', registrationId: id });
  return sent;
}
