import type { Trx } from '#db/client.ts';
import { normalisedAddress } from '../form.ts';
import type { Instant } from '../time.ts';

/** Whether a mail server has said that nobody has this address. */
export async function isSuppressed(trx: Trx, address: string): Promise<boolean> {
  const row = await trx
    .selectFrom('suppressions')
    .select('smtp_status')
    .where('email_normalised', '=', normalisedAddress(address))
    .executeTakeFirst();
  return row !== undefined;
}

/** Sends nothing more to the address, of what waits in the outbox now and of what is queued later. */
export async function suppress(
  trx: Trx,
  { address, smtpStatus, now }: { address: string; smtpStatus: string; now: Instant },
): Promise<void> {
  await trx
    .insertInto('suppressions')
    .values({
      email_normalised: normalisedAddress(address),
      smtp_status: smtpStatus,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('email_normalised').doNothing())
    .execute();
  await trx
    .updateTable('messages')
    .set({ state: 'suppressed', next_attempt_at: null })
    .where('recipient', '=', address)
    .where('state', '=', 'queued')
    .execute();
}
