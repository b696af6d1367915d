import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { type Db, kyselyOver } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import { migrateAsEarlierRelease } from '#tests/support/earlier-release.ts';

let sqlite: Sqlite.Database;
let db: Db;
let tablesBeforeChange: unknown[][];

beforeEach(() => {
  sqlite = new Sqlite(':memory:');
  db = kyselyOver(sqlite);
  tablesBeforeChange = [];
});

const rememberTables = () => {
  tablesBeforeChange.push(tables());
};

function tables(): unknown[] {
  return sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
}

test('a database of an earlier release is shown as it was before its tables change', async () => {
  await migrateAsEarlierRelease(db);
  await migrate(db, rememberTables);
  expect(tablesBeforeChange).toHaveLength(1);
  expect(tablesBeforeChange[0]).toContain('events');
  expect(tablesBeforeChange[0]).not.toContain('registrations');
  expect(tables()).toContain('registrations');
});

test('an empty database holds nothing to be copied', async () => {
  await migrate(db, rememberTables);
  expect(tablesBeforeChange).toEqual([]);
});

test('a database that is up to date does not change', async () => {
  await migrate(db);
  await migrate(db, rememberTables);
  expect(tablesBeforeChange).toEqual([]);
});
