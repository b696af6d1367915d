import { join } from 'node:path';
import { openSqlite } from '#db/client.ts';

/** The yardstick for sign-ups: rows of their size, each in a commit of its own that waits for the disk. */
export function rawInsertsPerSecond(folder: string, seconds: number): number {
  const sqlite = openSqlite(join(folder, 'raw.sqlite'));
  sqlite.exec('create table sign_ups (id integer primary key, email text, message text)');
  const insert = sqlite.prepare('insert into sign_ups (email, message) values (?, ?)');
  const message = 'x'.repeat(1500);
  const begun = performance.now();
  let inserted = 0;
  while (performance.now() - begun < seconds * 1000)
    insert.run(`person-${inserted++}@example.fi`, message);
  const perSecond = (inserted * 1000) / (performance.now() - begun);
  sqlite.close();
  return perSecond;
}
