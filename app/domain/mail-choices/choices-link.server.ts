import { type Db, inTransaction, type Trx } from '#db/client.ts';
import { normalisedAddress } from '../form.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { hashOf, newToken } from '../privacy/token.ts';
import type { Instant } from '../time.ts';
import type { Chooser } from './mail-choices.server.ts';
import type { ChoicesLink } from './mail-choices.ts';

/** Whose mail it is, and to which address. */
interface Reading {
  network: { id: number; slug: string };
  address: string;
}

interface Parts {
  now: Instant;
  keyring: Keyring;
}

/** The key to the choices of an address, which bears the same one in all mail of a network; made at the first need. */
export async function choicesLink(
  db: Db,
  { network, address }: Reading,
  parts: Parts,
): Promise<ChoicesLink> {
  const chooser = { networkId: network.id, address: normalisedAddress(address) };
  const token = await inTransaction(db, (trx) => tokenOf(trx, chooser, parts));
  return { token, network: network.slug };
}

async function tokenOf(
  trx: Trx,
  { networkId, address }: Chooser,
  { now, keyring }: Parts,
): Promise<string> {
  const known = await trx
    .selectFrom('mail_choices')
    .select('token_sealed')
    .where('network_id', '=', networkId)
    .where('email_normalised', '=', address)
    .executeTakeFirst();
  if (known) return keyring.open('tokens', known.token_sealed);
  const token = newToken();
  await trx
    .insertInto('mail_choices')
    .values({
      network_id: networkId,
      email_normalised: address,
      token_hash: hashOf(token),
      token_sealed: keyring.seal('tokens', token),
      created_at: now,
      updated_at: now,
    })
    .execute();
  return token;
}
