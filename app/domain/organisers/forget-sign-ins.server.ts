import { type Db, inTransaction } from '#db/client.ts';
import { DAY, type Instant } from '../time.ts';
import { IDLE } from './sign-ins.server.ts';

/** So long a link that opens nothing any more is still told to be used or too old. */
const LINKS_KEPT = 30 * DAY;

/** So long it is seen whether a mail to an organiser has arrived. */
const MAIL_KEPT = 30 * DAY;

/** Deletes sign-ins that have run out, links that nobody will come back to, and old mail to organisers. */
export async function forgetSignIns(db: Db, now: Instant): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx
      .deleteFrom('sign_ins')
      .where('seen_at', '<=', now - IDLE)
      .execute();
    await trx
      .deleteFrom('sign_in_links')
      .where('expires_at', '<=', now - LINKS_KEPT)
      .execute();
    // By their keys, which are indexed, mails to organisers are found among a million others. "0" follows "/".
    for (const kind of ['sign-in', 'role-given'] as const)
      await trx
        .deleteFrom('messages')
        .where('key', '>=', `${kind}/`)
        .where('key', '<', `${kind}0`)
        .where('state', 'in', ['sent', 'failed', 'suppressed'])
        .where('created_at', '<=', now - MAIL_KEPT)
        .execute();
  });
}
