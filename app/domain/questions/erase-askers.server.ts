import type { Updateable } from 'kysely';
import type { Trx } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { longPastEvents } from '../privacy/long-past-events.server.ts';
import { DAY, type Instant } from '../time.ts';

/** What stands where a question's own words have been erased. */
const ERASED = '–';

/** How long the mail with a panellist's link is kept: the address was given for that one mail. */
const LINK_MAIL_KEPT = 14 * DAY;

/** Everything that tells who asked, or may tell it. */
const ASKER = {
  name: null,
  organisation: null,
  email_sealed: null,
  original_text: null,
  rejection_note: null,
} as const satisfies Updateable<Schema['questions']>;

/**
 * Erases who asked, at events that are long past: names and addresses, the first wording of corrected
 * questions, and the words of those that were never accepted. What everyone could read stays: the accepted
 * questions and their answers. Panellists' links open nothing after that.
 */
export async function eraseAskers(trx: Trx, now: Instant): Promise<void> {
  const longPast = longPastEvents(trx, now);
  await known(trx).where('event_id', 'in', longPast).execute();
  await unread(trx).where('event_id', 'in', longPast).execute();
  await trx
    .updateTable('log')
    .set({ before: null, after: null })
    .where('event_id', 'in', longPast)
    .where('act', '=', 'question-edited')
    .where('before', 'is not', null)
    .execute();
  await trx
    .deleteFrom('messages')
    .where('event_id', 'in', longPast)
    .where('kind', 'in', ['question-answered', 'panellist-link'])
    .execute();
  await trx
    .updateTable('panellists')
    .set({ link_hash: null, link_sealed: null, link_made_at: null })
    .where('event_id', 'in', longPast)
    .where('link_hash', 'is not', null)
    .execute();
}

/** The same for the questions of one registrant. */
export async function eraseAsker(trx: Trx, registrationId: number): Promise<void> {
  await known(trx).where('registration_id', '=', registrationId).execute();
  await unread(trx).where('registration_id', '=', registrationId).execute();
}

export async function eraseLinkMail(trx: Trx, now: Instant): Promise<void> {
  await trx
    .deleteFrom('messages')
    .where('kind', '=', 'panellist-link')
    .where('created_at', '<=', now - LINK_MAIL_KEPT)
    .execute();
}

function known(trx: Trx) {
  const columns = Object.keys(ASKER) as (keyof typeof ASKER)[];
  return trx
    .updateTable('questions')
    .set(ASKER)
    .where((eb) => eb.or(columns.map((column) => eb(column, 'is not', null))));
}

function unread(trx: Trx) {
  return trx
    .updateTable('questions')
    .set({ text: ERASED })
    .where('state', '<>', 'accepted')
    .where('text', '<>', ERASED);
}
