import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db, Trx } from '#db/client.ts';
import { commitTogether } from '#db/commit-together.ts';
import { freshDatabase } from '#tests/support/database.ts';

const add = (name: string) => (trx: Trx) =>
  trx.insertInto('speakers').values({ name, created_at: 0 }).execute();

const names = async (db: Db) =>
  (await db.selectFrom('speakers').select('name').orderBy('id').execute()).map(({ name }) => name);

test('commands that come at once are run in the order in which they came', async () => {
  const { db } = freshDatabase();
  const people = Array.from({ length: 120 }, (_, number) => `puhuja ${number}`);
  await Promise.all(people.map((name) => commitTogether(db, add(name))));
  expect(await names(db)).toEqual(people);
});

test('a command that throws is undone alone, and only its caller hears of it', async () => {
  const { db } = freshDatabase();
  const failing = commitTogether(db, async (trx) => {
    await add('ei jää')(trx);
    throw new Error('no');
  });
  const [first, second, third] = await Promise.allSettled([
    commitTogether(db, add('ensimmäinen')),
    failing,
    commitTogether(db, add('kolmas')),
  ]);
  expect([first!.status, second!.status, third!.status]).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await names(db)).toEqual(['ensimmäinen', 'kolmas']);
});

test('nobody is answered before the commit: when that fails, all hear of it', async () => {
  const { db, sqlite } = freshDatabase();
  const deferred = commitTogether(db, async (trx) => {
    await sql`pragma defer_foreign_keys = on`.execute(trx);
    await trx
      .insertInto('attendances')
      .values({ registration_id: 1, event_id: 1, came_at: 0, by: 'desk' })
      .execute();
  });
  const [first, second] = await Promise.allSettled([
    commitTogether(db, add('ensimmäinen')),
    deferred,
  ]);
  expect([first!.status, second!.status]).toEqual(['rejected', 'rejected']);
  expect(sqlite.inTransaction).toBe(false);
  expect(await names(db)).toEqual([]);
});
