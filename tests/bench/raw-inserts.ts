import { join } from 'node:path';
import { openSqlite } from '#db/client.ts';

/**
 * The yardstick for sign-ups: rows of their size, each in a commit of its own that waits for the disk; the
 * best of three rounds.
 */
export function rawInsertsPerSecond(folder: string): number {
  const sqlite = openSqlite(join(folder, 'raw.sqlite'));
  sqlite.exec('create table sign_ups (id integer primary key, email text, message text)');
  const insert = sqlite.prepare('insert into sign_ups (email, message) values (?, ?)');
  const message = 'x'.repeat(1500);
  const round = () => {
    const begun = performance.now();
    let inserted = 0;
    while (performance.now() - begun < 1000) insert.run(`person-${inserted++}@example.fi`, message);
    return (inserted * 1000) / (performance.now() - begun);
  };
  const best = Math.max(round(), round(), round());
  sqlite.close();
  return best;
}
