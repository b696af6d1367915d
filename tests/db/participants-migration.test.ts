import { expect, test } from 'vitest';
import { EVERYBODY } from '#app/domain/registrations/participant-filter.ts';
import { participantPage } from '#app/domain/registrations/participants.server.ts';
import type { Db } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import { anEventBefore } from '#tests/support/earlier-release.ts';

/** An event with these people, in a database that knows nothing yet of lists and their order. */
async function fromBefore(names: [first: string, last: string][]): Promise<Db> {
  const { sqlite, db } = await anEventBefore('0011');
  sqlite.exec(`insert into pools (event_id, mode) values (1, 'remote')`);
  const insert = sqlite.prepare(`
    insert into registrations (event_id, state, seat, first_name, last_name, email,
      email_normalised, language, newsletter, token_hash, token_sealed, join_token_hash,
      join_token_sealed, submission, created_at, updated_at)
    values (1, 'confirmed', 'remote', :first, :last, :first, :first, 'fi', 0, randomblob(32), x'',
      randomblob(32), x'', :first, 7200000, 0)`);
  for (const [first, last] of names) insert.run({ first, last });
  return db;
}

test('those who signed up before the lists came are in order, found and counted', async () => {
  const db = await fromBefore([
    ['Ville', 'Äijälä'],
    ['Bo', 'Åberg'],
    ['Aino', 'Mäkinen'],
  ]);
  await migrate(db);
  const names = async (search: string) => {
    const filter = { ...EVERYBODY, search };
    const page = await participantPage(db, { eventId: 1, filter, sight: 'details' });
    return page.participants.map(({ firstName }) => firstName);
  };
  expect(await names('')).toEqual(['Aino', 'Bo', 'Ville']);
  expect(await names('makinen')).toEqual(['Aino']);
  expect(await db.selectFrom('sign_up_hours').selectAll().execute()).toEqual([
    { event_id: 1, hour: 2, count: 3 },
  ]);
});
