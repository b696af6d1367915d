import { type Selectable, sql } from 'kysely';
import type { Db, Trx } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import type { SeatMode } from '../events/event.ts';
import type { InLine } from '../mail/message.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { hashOf, isTokenShaped } from '../privacy/token.ts';
import type { Registration } from './registration.ts';

type Row = Selectable<Schema['registrations']>;

/** The registration whose own page the token opens, or null. Cancelled ones are found too, and say so. */
export async function registrationByToken(
  db: Db,
  token: string,
  keyring: Keyring,
): Promise<Registration | null> {
  if (!isTokenShaped(token)) return null;
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row ? readRegistration(db, row, keyring) : null;
}

export async function registrationByJoinToken(
  db: Db,
  joinToken: string,
  keyring: Keyring,
): Promise<Registration | null> {
  if (!isTokenShaped(joinToken)) return null;
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('join_token_hash', '=', hashOf(joinToken))
    .executeTakeFirst();
  return row ? readRegistration(db, row, keyring) : null;
}

export async function registrationById(
  db: Db | Trx,
  id: number,
  keyring: Keyring,
): Promise<Registration> {
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return readRegistration(db, row, keyring);
}

/** The live registration of an address at an event; addresses are compared in their normalised form. */
export async function liveRegistrationOf(
  db: Db | Trx,
  eventId: number,
  emailNormalised: string,
  keyring: Keyring,
): Promise<(Registration & { submission: string }) | null> {
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('email_normalised', '=', emailNormalised)
    .where('email_normalised', '<>', sql.lit(''))
    .where('state', '<>', sql.lit('cancelled'))
    .executeTakeFirst();
  return row ? { ...(await readRegistration(db, row, keyring)), submission: row.submission } : null;
}

/** The registration without an address that came of a filled-in form. */
export async function registrationBySubmission(
  trx: Trx,
  eventId: number,
  submission: string,
  keyring: Keyring,
): Promise<(Registration & { submission: string }) | null> {
  const row = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('submission', '=', submission)
    .where('email_normalised', 'is', sql.lit(''))
    .executeTakeFirst();
  return row ? { ...(await readRegistration(trx, row, keyring)), submission } : null;
}

/** Who has waited longest for a seat of this pool. */
export async function firstInLine(
  trx: Trx,
  eventId: number,
  mode: SeatMode,
  keyring: Keyring,
): Promise<Registration> {
  const row = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('waits_for', '=', mode)
    .where('line_number', 'is not', null)
    .orderBy('line_number')
    .limit(1)
    .executeTakeFirstOrThrow();
  return readRegistration(trx, row, keyring);
}

export async function readRegistration(
  db: Db | Trx,
  row: Row,
  keyring: Keyring,
): Promise<Registration> {
  return {
    id: row.id,
    eventId: row.event_id,
    state: row.state,
    seat: row.seat,
    inLine: await placeOf(db, row),
    revision: row.revision,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email || null,
    organisation: row.organisation,
    role: row.role,
    municipalityCode: row.municipality_code,
    language: row.language,
    newsletter: row.newsletter === 1,
    token: keyring.open('tokens', row.token_sealed),
    joinToken: keyring.open('tokens', row.join_token_sealed),
    createdAt: row.created_at,
  };
}

/** The place in the line is counted, so that it is right after others have left the line. */
async function placeOf(
  db: Db | Trx,
  row: Pick<Row, 'event_id' | 'waits_for' | 'line_number'>,
): Promise<InLine | null> {
  if (row.waits_for === null || row.line_number === null) return null;
  const { place } = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll<number>().as('place'))
    .where('event_id', '=', row.event_id)
    .where('waits_for', '=', row.waits_for)
    .where('line_number', '<=', row.line_number)
    .executeTakeFirstOrThrow();
  return { mode: row.waits_for, place };
}
