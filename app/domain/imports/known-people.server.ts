import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { SeatMode } from '../events/event.ts';
import type { Typed } from '../form.ts';
import { answersOfMany } from '../registrations/answers.server.ts';
import {
  type Answer,
  answerAsTyped,
  type Field,
  fieldName,
} from '../registrations/fields/field.ts';
import type { KnownPerson } from './judge.ts';
import { nameKey } from './person-key.ts';

/**
 * Those among some people who are signed up for the event, by what they are known by (personKey). What they
 * have told is read only where it is going to be corrected.
 */
export async function knownPeople(
  db: Db,
  eventId: number,
  keys: string[],
  toldIn: Field[] | null,
): Promise<Map<string, KnownPerson>> {
  const rows = await registeredAs(db, eventId, keys);
  const ids = rows.map(({ id }) => id);
  const answers = toldIn ? await answersOfMany(db, ids) : null;
  return new Map(
    rows.map((row) => [
      row.email_normalised || nameKey(row),
      {
        registrationId: row.id,
        modes: [row.seat, row.waits_for].filter((mode): mode is SeatMode => mode !== null),
        told: toldIn ? toldBy(row, toldIn, answers?.get(row.id) ?? NO_ANSWERS) : {},
      },
    ]),
  );
}

const NO_ANSWERS: ReadonlyMap<number, Answer> = new Map();

type Row = Awaited<ReturnType<typeof registeredAs>>[number];

/** The words for empty and cancelled stand in the query itself, as in the index of addresses (one_live_registration). */
async function registeredAs(db: Db, eventId: number, keys: string[]) {
  const names = keys.filter((key) => key.includes('\n'));
  const addresses = keys.filter((key) => !key.includes('\n'));
  const live = db
    .selectFrom('registrations')
    .select(['id', 'seat', 'waits_for', 'first_name', 'last_name', 'email', 'email_normalised'])
    .select(['organisation', 'role', 'municipality_code', 'newsletter'])
    .select(['sort_name', 'sort_organisation'])
    .where('event_id', '=', eventId)
    .where('state', '<>', sql.lit('cancelled'));
  const byAddress = await live
    .where('email_normalised', 'in', addresses)
    .where('email_normalised', '<>', sql.lit(''))
    .execute();
  const sortNames = names.map((key) => key.split('\n')[0]!);
  const byName = await live
    .where('sort_name', 'in', sortNames)
    .where('email_normalised', 'is', sql.lit(''))
    .execute();
  return [...byAddress, ...byName.filter((row) => names.includes(nameKey(row)))];
}

function toldBy(row: Row, fields: Field[], answers: ReadonlyMap<number, Answer>): Typed {
  const told: Typed = {
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    organisation: row.organisation ?? '',
    role: row.role ?? '',
    municipality: row.municipality_code ?? '',
    newsletter: row.newsletter === 1 ? 'on' : 'off',
  };
  for (const field of fields) {
    const answer = answers.get(field.id);
    if (answer !== undefined) told[fieldName(field)] = answerAsTyped(field, answer);
  }
  return told;
}
