import { sql } from 'kysely';
import { type Db, inTransaction, type Trx } from '#db/client.ts';
import { forgetChoices } from '../mail-choices/carry-choices.server.ts';
import { forgetSpeakers } from '../programme/forget-speakers.server.ts';
import { eraseAsker, eraseAskers, eraseLinkMail } from '../questions/erase-askers.server.ts';
import { NO_LISTING_KEYS } from '../registrations/listing-keys.ts';
import type { Instant } from '../time.ts';
import { longPastEvents } from './long-past-events.server.ts';

export interface Erased {
  needs: number;
  registrations: number;
}

/**
 * Erases what is no longer needed: diets and accessibility needs on their day, and some months after an
 * event, as many as it says, everything that tells who its registrants and askers were. Municipality, seat
 * and attendance stay, for the statistics; they name nobody. What an address has declined, and
 * speakers, go with the last thing that refers to them. The log keeps that something was done to them,
 * not what they had told. Erasing twice changes nothing.
 */
export async function eraseWhatIsDue(db: Db, now: Instant): Promise<Erased> {
  return inTransaction(db, async (trx): Promise<Erased> => {
    const needs = await trx.deleteFrom('needs').where('erase_at', '<=', now).executeTakeFirst();
    const registrations = await anonymise(trx, now);
    await eraseAskers(trx, now);
    await eraseLinkMail(trx, now);
    await forgetSpeakers(trx);
    return { needs: Number(needs.numDeletedRows), registrations };
  });
}

async function anonymise(trx: Trx, now: Instant): Promise<number> {
  const longPast = longPastEvents(trx, now);
  const due = await trx
    .selectFrom('registrations as r')
    .innerJoin('events as e', 'e.id', 'r.event_id')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .select(['r.id', 's.network_id as networkId', 'r.email_normalised as address'])
    .where('r.event_id', 'in', longPast)
    .where('r.last_name', '<>', '')
    .execute();
  for (const { id, ...chooser } of due) {
    await anonymiseOne(trx, id, now);
    await forgetChoices(trx, chooser);
  }
  return due.length;
}

/** The hashes of the person's links become random: what was mailed opens nothing any more. */
async function anonymiseOne(trx: Trx, id: number, now: Instant): Promise<void> {
  await trx
    .updateTable('registrations')
    .set({
      first_name: '',
      last_name: '',
      email: '',
      email_normalised: `erased-${id}`,
      organisation: null,
      role: null,
      newsletter: 0,
      ...NO_LISTING_KEYS,
      token_hash: sql`randomblob(32)`,
      token_sealed: Buffer.alloc(0),
      join_token_hash: sql`randomblob(32)`,
      join_token_sealed: Buffer.alloc(0),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('log')
    .set({ before: null, after: null })
    .where('registration_id', '=', id)
    .execute();
  await trx.deleteFrom('answers').where('registration_id', '=', id).execute();
  await trx.deleteFrom('messages').where('registration_id', '=', id).execute();
  await trx.deleteFrom('invitations').where('registration_id', '=', id).execute();
  await eraseAsker(trx, id);
}
