import type { Trx } from '#db/client.ts';
import { normalisedAddress } from '../form.ts';
import type { Instant } from '../time.ts';
import type { DeliveryReport, RecipientStatus } from './delivery-report.ts';
import { failureOf, saysAddressIsWrong } from './failure.ts';
import type { Outcome } from './received-mail.ts';
import { suppress } from './suppressions.server.ts';

/**
 * Writes down that a message did not arrive, or not yet. The report must name a message of ours and its
 * recipient: anything else is forged, or about somebody to whom the recipient has forwarded it.
 */
export async function noteDeliveryReport(
  trx: Trx,
  report: DeliveryReport,
  now: Instant,
): Promise<Outcome> {
  if (report.messageIds.length === 0) return 'other';
  const messages = await trx
    .selectFrom('messages')
    .select(['id', 'recipient'])
    .where('id', 'in', report.messageIds)
    .execute();
  for (const message of messages) {
    const status = report.recipients.find(({ addresses }) =>
      addresses.some(
        (address) => normalisedAddress(address) === normalisedAddress(message.recipient),
      ),
    );
    if (status) return note(trx, message, status, now);
  }
  return 'other';
}

async function note(
  trx: Trx,
  { id, recipient }: { id: string; recipient: string },
  { action, status }: RecipientStatus,
  now: Instant,
): Promise<Outcome> {
  if (action === 'delayed') {
    await trx
      .updateTable('messages')
      .set({ delayed_at: now, smtp_status: status })
      .where('id', '=', id)
      .where('state', '=', 'sent')
      .execute();
    return 'delay';
  }
  await trx
    .updateTable('messages')
    .set({
      state: 'failed',
      failure: failureOf(status),
      smtp_status: status,
      next_attempt_at: null,
      lease_until: null,
      sent_at: null,
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'sending', 'sent'])
    .execute();
  if (saysAddressIsWrong(status))
    await suppress(trx, { address: recipient, smtpStatus: status, now });
  return 'bounce';
}
