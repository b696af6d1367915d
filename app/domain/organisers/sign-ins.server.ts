import type { Db } from '#db/client.ts';
import { hashOf, isTokenShaped, newToken } from '../privacy/token.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';
import type { Organiser } from './organiser.ts';
import { type LinkState, useLink } from './sign-in-links.server.ts';

/** Whoever does nothing for so long is signed out. */
export const IDLE = 12 * HOUR;

/** That somebody is still there is written down this often at most: a page is read more often than that. */
const NOTICED_EVERY = 5 * MINUTE;

/** The longest name of a browser that is kept, to tell one's own sign-ins apart. */
const LONGEST_NAME = 300;

export interface SignIn {
  id: number;
  /** The User-Agent header as the browser sent it. */
  browser: string;
  since: Instant;
  seenAt: Instant;
}

export type SignInResult =
  | { ok: true; token: string }
  | { ok: false; reason: Exclude<LinkState['is'], 'valid'> };

/** Signs in by a link: uses it up and gives the secret that the browser keeps in its cookie. */
export async function signInByLink(
  db: Db,
  { token, browser, userAgent }: { token: string; browser: string | null; userAgent: string },
  now: Instant,
): Promise<SignInResult> {
  return db.transaction().execute(async (trx): Promise<SignInResult> => {
    const link = await useLink(trx, token, browser, now);
    if (link.is !== 'valid') return { ok: false, reason: link.is };
    return { ok: true, token: await signIn(trx, link.organiser.id, userAgent, now) };
  });
}

/** Gives the secret of a new sign-in. Who it is must have been proved before. */
export async function signIn(
  db: Db,
  organiserId: number,
  userAgent: string,
  now: Instant,
): Promise<string> {
  const token = newToken();
  await db
    .insertInto('sign_ins')
    .values({
      token_hash: hashOf(token),
      organiser_id: organiserId,
      browser: userAgent.slice(0, LONGEST_NAME),
      created_at: now,
      seen_at: now,
    })
    .execute();
  return token;
}

/** Who is signed in with this secret, and notes that they are still there; null when nobody is. */
export async function signedInBy(
  db: Db,
  token: string,
  now: Instant,
): Promise<(Organiser & { signInId: number }) | null> {
  if (!isTokenShaped(token)) return null;
  const found = await db
    .selectFrom('sign_ins as s')
    .innerJoin('organisers as o', 'o.id', 's.organiser_id')
    .select(['o.id', 'o.name', 'o.email', 'o.language', 's.id as signInId', 's.seen_at'])
    .where('s.token_hash', '=', hashOf(token))
    .where('s.seen_at', '>', now - IDLE)
    .executeTakeFirst();
  if (!found) return null;
  const { seen_at, ...organiser } = found;
  if (now - seen_at > NOTICED_EVERY)
    await db
      .updateTable('sign_ins')
      .set({ seen_at: now })
      .where('id', '=', organiser.signInId)
      .execute();
  return organiser;
}

/** Somebody's own sign-ins, the latest seen first. */
export async function signInsOf(db: Db, organiserId: number, now: Instant): Promise<SignIn[]> {
  return db
    .selectFrom('sign_ins')
    .select(['id', 'browser', 'created_at as since', 'seen_at as seenAt'])
    .where('organiser_id', '=', organiserId)
    .where('seen_at', '>', now - IDLE)
    .orderBy('seen_at', 'desc')
    .execute();
}

/** Ends one of somebody's own sign-ins; one of anybody else stays. */
export async function endSignIn(db: Db, organiserId: number, signInId: number): Promise<void> {
  await db
    .deleteFrom('sign_ins')
    .where('id', '=', signInId)
    .where('organiser_id', '=', organiserId)
    .execute();
}
