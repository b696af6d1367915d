import Sqlite from 'better-sqlite3';
import { type Migration, Migrator } from 'kysely';
import { expect, test } from 'vitest';
import { newestUid, uidsToMark } from '#app/domain/mail/received-mails.server.ts';
import { kyselyOver } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';

const modules = import.meta.glob<Migration>('../../db/migrations/*.ts', { eager: true });

const before = Object.fromEntries(
  Object.entries(modules)
    .map(([path, migration]) => [path.split('/').at(-1)!.replace('.ts', ''), migration] as const)
    .filter(([name]) => name < '0023'),
);

test('the notes of the mail that was read before are kept: nothing is read twice', async () => {
  const sqlite = new Sqlite(':memory:');
  const db = kyselyOver(sqlite);
  const provider = { getMigrations: async () => before };
  await new Migrator({ db, provider }).migrateToLatest();
  sqlite.exec(`insert into received_mail values
    ('INBOX', 1, 7, randomblob(32), 'reply', 'marked', 0),
    ('INBOX', 1, 8, randomblob(32), 'bounce', 'to-mark', 0)`);
  const noted = await db.selectFrom('received_mail').selectAll().execute();
  await migrate(db);
  expect(await db.selectFrom('received_mail').selectAll().execute()).toEqual(noted);
  const mailbox = { mailbox: 'INBOX', uidValidity: 1 };
  expect([await newestUid(db, mailbox), await uidsToMark(db, mailbox)]).toEqual([8, [8]]);
});
