import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp, restore } from '#db/backup.ts';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import { seedDemo } from '#db/seed.ts';
import { demo } from '#tests/support/seeded.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function aDatabase(name: string) {
  const file = join(folder, name);
  const sqlite = openSqlite(file);
  const db = kyselyOver(sqlite);
  await migrate(db);
  await seedDemo(db, demo);
  return { file, db, close: () => sqlite.close() };
}

test('a backup of the open database holds what the database holds', async () => {
  const { file, close } = await aDatabase('open.sqlite');
  const copy = join(folder, 'open-copy.sqlite');
  expect(backUp(file, copy)).toEqual({ ok: true, rows: 0 });
  close();
});

test('a restored backup brings back what was lost', async () => {
  const { file, db, close } = await aDatabase('lost.sqlite');
  const copy = join(folder, 'lost-copy.sqlite');
  backUp(file, copy);
  await db.deleteFrom('questions').execute();
  await db.deleteFrom('materials').execute();
  close();
  expect(restore(copy, file)).toMatchObject({ ok: true });
  const again = openSqlite(file);
  expect(again.prepare('select count(*) from materials').pluck().get()).toBeGreaterThan(0);
  again.close();
});

test('nothing is restored under a running server', async () => {
  const { file, db, close } = await aDatabase('busy.sqlite');
  const copy = join(folder, 'busy-copy.sqlite');
  backUp(file, copy);
  await db.selectFrom('events').select('id').execute();
  expect(restore(copy, file)).toEqual({ ok: false, reason: 'in-use' });
  close();
});

test('a damaged file is not taken for a backup', () => {
  const copy = join(folder, 'damaged.sqlite');
  writeFileSync(copy, 'this is no database');
  expect(restore(copy, join(folder, 'any.sqlite'))).toEqual({ ok: false, reason: 'damaged' });
});
