import { randomBytes } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { listingKeysOf } from '#app/domain/registrations/listing-keys.ts';

const FIRST_NAMES = ['Aino', 'Eero', 'Liisa', 'Väinö', 'Åke', 'Päivi', 'Jukka', 'Tuula'];
const LAST_NAMES = ['Virtanen', 'Mäkinen', 'Äijälä', 'Öhman', 'Åberg', 'Laine', 'Korhonen'];
const ORGANISATIONS = ['Hattulan kunta', 'Marttayhdistys', 'Ålands landskapsregering', null];
const MUNICIPALITIES = ['082', '061', '109', '433', null];
const ROLES = ['valtuutettu', null];

/**
 * Fills an event with so many made-up people, some of whom share their names. One in ten has cancelled, the
 * others come remotely. Written straight into the table: signing up 100,000 would take a minute.
 */
export function fillEvent(sqlite: Sqlite.Database, eventId: number, count: number): void {
  const insert = sqlite.prepare(`
    insert into registrations (event_id, state, seat, first_name, last_name, email,
      email_normalised, organisation, role, municipality_code, language, newsletter, token_hash,
      token_sealed, join_token_hash, join_token_sealed, submission, created_at, updated_at,
      cancelled_at, sort_name, sort_organisation, sort_municipality, search_text)
    values (:eventId, :state, :seat, :firstName, :lastName, :email, :email, :organisation, :role,
      :municipality, :language, 0, randomblob(32), :sealed, randomblob(32), :sealed,
      :email, :at, :at, :cancelledAt, :sort_name, :sort_organisation, :sort_municipality,
      :search_text)`);
  const sealed = randomBytes(72);
  sqlite.transaction(() => {
    for (let i = 0; i < count; i += 1) {
      const person = personOf(i);
      const cancelled = i % 10 === 9;
      insert.run({
        ...person,
        ...listingKeysOf({ ...person, municipality: person.municipality ?? undefined }),
        eventId,
        state: cancelled ? 'cancelled' : 'confirmed',
        seat: cancelled ? null : 'remote',
        cancelledAt: cancelled ? i : null,
        sealed,
        at: i,
      });
    }
  })();
}

/** The i-th of the made-up people. */
function personOf(i: number) {
  const scattered = (i * 7919) % 100_003;
  const of = <Value>(values: readonly Value[], by: number) => values[by % values.length]!;
  return {
    firstName: of(FIRST_NAMES, scattered),
    lastName: `${of(LAST_NAMES, scattered >> 3)}${scattered % 3 === 0 ? '' : scattered % 1000}`,
    email: `p${i}@example.fi`,
    organisation: of(ORGANISATIONS, scattered >> 2),
    role: of(ROLES, i),
    municipality: of(MUNICIPALITIES, scattered >> 1),
    language: i % 20 === 0 ? 'sv' : 'fi',
  };
}
