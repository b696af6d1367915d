import type { Db, Trx } from '#db/client.ts';
import { isAddress } from '../form.ts';
import type { Instant } from '../time.ts';
import { organiserByAddress } from './organisers.server.ts';
import { signIn } from './sign-ins.server.ts';

/** Somebody as an OpenID provider knows them. */
export interface Account {
  issuer: string;
  /** Of all that a provider tells only this never becomes somebody else's (OpenID Connect Core 1.0 section 5.7). */
  subject: string;
  /** The address that the provider vouches for. */
  verifiedAddress: string | null;
}

/**
 * Signs in whoever has this account, and gives the secret that the browser keeps in its cookie. The first
 * time an organiser is known by the address that their rights were given to; from then on by the account,
 * whatever its address becomes. Nobody is added: an account that no organiser has opens nothing.
 */
export async function signInByAccount(
  db: Db,
  account: Account,
  userAgent: string,
  now: Instant,
): Promise<{ ok: true; token: string } | { ok: false; reason: 'unknown' }> {
  return db.transaction().execute(async (trx) => {
    const organiserId = (await known(trx, account)) ?? (await recognised(trx, account, now));
    if (organiserId === null) return { ok: false, reason: 'unknown' };
    return { ok: true, token: await signIn(trx, organiserId, userAgent, now) };
  });
}

async function known(trx: Trx, { issuer, subject }: Account): Promise<number | null> {
  const identity = await trx
    .selectFrom('identities')
    .select('organiser_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return identity?.organiser_id ?? null;
}

async function recognised(
  trx: Trx,
  { issuer, subject, verifiedAddress }: Account,
  now: Instant,
): Promise<number | null> {
  if (verifiedAddress === null || !isAddress(verifiedAddress)) return null;
  const organiser = await organiserByAddress(trx, verifiedAddress);
  if (!organiser) return null;
  await trx
    .insertInto('identities')
    .values({ issuer, subject, organiser_id: organiser.id, created_at: now })
    .execute();
  return organiser.id;
}
