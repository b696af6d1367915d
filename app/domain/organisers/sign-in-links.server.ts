import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { queueMessage } from '../mail/queue.server.ts';
import { hashOf, isTokenShaped, newToken } from '../privacy/token.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';
import type { Organiser } from './organiser.ts';
import { organiserByAddress, organiserById } from './organisers.server.ts';

const LINK_LIVES = 15 * MINUTE;

/** Links that are mailed to one address within an hour, so that the form cannot fill a mailbox. */
const MOST_LINKS = 5;

/**
 * Mails a link to whoever has this address, bound to the browser that asked. An address that nobody has
 * gets nothing, and neither the answer nor the page tells the difference.
 */
export async function mailSignInLink(
  db: Db,
  { address, browser }: { address: string; browser: string },
  circumstances: Circumstances,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const organiser = await organiserByAddress(trx, address);
    if (!organiser || (await askedTooOften(trx, organiser, circumstances.now))) return;
    const token = await writeLink(trx, organiser.id, hashOf(browser), circumstances.now);
    await queueMessage(
      trx,
      {
        key: `sign-in/${hashOf(token).toString('hex')}`,
        recipient: organiser.email,
        language: organiser.language,
        eventId: null,
        registrationId: null,
        giveUpAt: circumstances.now + LINK_LIVES,
        content: { kind: 'sign-in', name: organiser.name, token, invitation: null },
      },
      circumstances,
    );
  });
}

/** A link that any browser may open once: for the console of the one who runs the program. */
export async function printedSignInLink(
  db: Db,
  organiserId: number,
  now: Instant,
): Promise<string> {
  return writeLink(db, organiserId, null, now);
}

async function askedTooOften(trx: Trx, { id }: Organiser, now: Instant): Promise<boolean> {
  const { count } = await trx
    .selectFrom('sign_in_links')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organiser_id', '=', id)
    .where('created_at', '>', now - HOUR)
    .executeTakeFirstOrThrow();
  return count >= MOST_LINKS;
}

async function writeLink(
  db: Db,
  organiserId: number,
  browserHash: Buffer | null,
  now: Instant,
): Promise<string> {
  const token = newToken();
  await db
    .insertInto('sign_in_links')
    .values({
      token_hash: hashOf(token),
      organiser_id: organiserId,
      browser_hash: browserHash,
      created_at: now,
      expires_at: now + LINK_LIVES,
    })
    .execute();
  return token;
}

export type LinkState =
  | { is: 'valid'; organiser: Organiser }
  | { is: 'unknown' }
  | { is: 'used' }
  | { is: 'expired' }
  | { is: 'other-browser' };

/** What a link would do if its button were pressed in this browser now. Looking changes nothing. */
export async function lookAtLink(
  db: Db,
  token: string,
  browser: string | null,
  now: Instant,
): Promise<LinkState> {
  if (!isTokenShaped(token)) return { is: 'unknown' };
  const link = await db
    .selectFrom('sign_in_links')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!link) return { is: 'unknown' };
  if (link.used_at !== null) return { is: 'used' };
  if (now >= link.expires_at) return { is: 'expired' };
  const bound = link.browser_hash;
  if (bound !== null && (browser === null || !hashOf(browser).equals(bound)))
    return { is: 'other-browser' };
  return { is: 'valid', organiser: await organiserById(db, link.organiser_id) };
}

/** Uses a link up; of two that press its button at once, one is told that it was used. */
export async function useLink(
  trx: Trx,
  token: string,
  browser: string | null,
  now: Instant,
): Promise<LinkState> {
  const state = await lookAtLink(trx, token, browser, now);
  if (state.is === 'valid')
    await trx
      .updateTable('sign_in_links')
      .set({ used_at: now })
      .where('token_hash', '=', hashOf(token))
      .execute();
  return state;
}
