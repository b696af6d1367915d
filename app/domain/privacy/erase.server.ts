import { sql } from 'kysely';
import { type Db, inTransaction, type Trx } from '#db/client.ts';
import { NO_LISTING_KEYS } from '../registrations/listing-keys.ts';
import { type Instant, monthsBefore } from '../time.ts';
import { RETENTION_MONTHS } from './retention.ts';

export interface Erased {
  needs: number;
  registrations: number;
}

/**
 * Erases what is no longer needed: diets and accessibility needs on their day, and some months after an
 * event, as many as it says, everything that tells who its registrants and askers were. Municipality, seat
 * and attendance stay, for the statistics; they name nobody. The log keeps that something was done to them,
 * not what they had told. Erasing twice changes nothing.
 */
export async function eraseWhatIsDue(db: Db, now: Instant): Promise<Erased> {
  return inTransaction(db, async (trx): Promise<Erased> => {
    const needs = await trx.deleteFrom('needs').where('erase_at', '<=', now).executeTakeFirst();
    const registrations = await anonymise(trx, now);
    return { needs: Number(needs.numDeletedRows), registrations };
  });
}

/** The events that have been over for as long as they keep the names of those who came. */
function longPastEvents(trx: Trx, now: Instant) {
  return trx
    .selectFrom('events')
    .select('id')
    .where((eb) =>
      eb.or(
        RETENTION_MONTHS.map((months) =>
          eb('retention_months', '=', months).and('ends_at', '<=', monthsBefore(now, months)),
        ),
      ),
    );
}

async function anonymise(trx: Trx, now: Instant): Promise<number> {
  const longPast = longPastEvents(trx, now);
  const due = await trx
    .selectFrom('registrations')
    .select('id')
    .where('event_id', 'in', longPast)
    .where('email', '<>', '')
    .execute();
  for (const { id } of due) await anonymiseOne(trx, id, now);
  await trx
    .updateTable('questions')
    .set({ name: null, organisation: null })
    .where('event_id', 'in', longPast)
    .where((eb) => eb.or([eb('name', 'is not', null), eb('organisation', 'is not', null)]))
    .execute();
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
}
