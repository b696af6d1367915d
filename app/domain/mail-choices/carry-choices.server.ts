import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { hashOf, newToken } from '../privacy/token.ts';
import { type Chooser, registrationsOf } from './mail-choices.server.ts';

/**
 * What somebody has declined holds at their new address too, unless that one has choices of its own. The
 * key of the old address opens nothing of the new one's: who reads mail there may be a stranger.
 */
export async function carryChoices(
  trx: Trx,
  { networkId, from, to }: { networkId: number; from: string; to: string },
  { now, keyring }: Circumstances,
): Promise<void> {
  const old = await trx
    .selectFrom('mail_choices')
    .select(['declined_reminders', 'declined_bulletins', 'declined_newsletter'])
    .where('network_id', '=', networkId)
    .where('email_normalised', '=', from)
    .executeTakeFirst();
  if (!old) return;
  const token = newToken();
  if (to !== '')
    await trx
      .insertInto('mail_choices')
      .values({
        ...old,
        network_id: networkId,
        email_normalised: to,
        token_hash: hashOf(token),
        token_sealed: keyring.seal('tokens', token),
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'email_normalised']).doNothing())
      .execute();
  await forgetChoices(trx, { networkId, address: from });
}

/** Erases the choices of an address that is on no registration of the network any more. */
export async function forgetChoices(trx: Trx, chooser: Chooser): Promise<void> {
  const registered = await registrationsOf(trx, chooser).select('r.id').executeTakeFirst();
  if (registered) return;
  await trx
    .deleteFrom('mail_choices')
    .where('network_id', '=', chooser.networkId)
    .where('email_normalised', '=', chooser.address)
    .execute();
}
