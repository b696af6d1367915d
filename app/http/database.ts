import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, kyselyOver, openSqlite } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import type { Instant } from '../domain/time.ts';

interface Options {
  now: Instant;
  busyTimeout?: number;
  /** Called with the file's name when the database was copied before its tables change. */
  copied(copy: string): void;
}

/** Opens the database of a folder, makes it where there is none, and brings it up to date. */
export async function openDatabase(
  folder: string,
  { now, busyTimeout, copied }: Options,
): Promise<{ db: Db; file: string }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'kutsu.sqlite');
  const sqlite = openSqlite(file, { busyTimeout });
  const db = kyselyOver(sqlite);
  await migrate(db, () => {
    const copy = join(folder, `before-migration-${now}.sqlite`);
    sqlite.prepare('vacuum into ?').run(copy);
    copied(copy);
  });
  return { db, file };
}
