import Sqlite from 'better-sqlite3';
import { type Migration, Migrator } from 'kysely';
import { type Db, kyselyOver } from '#db/client.ts';
import * as networksAndEvents from '#db/migrations/0001-networks-and-events.ts';

/** Makes of an empty database what a release would have left that had the first migration only. */
export function migrateAsEarlierRelease(db: Db): Promise<void> {
  return migrateBy(db, { '0001-networks-and-events': networksAndEvents });
}

const modules = import.meta.glob<Migration>('../../db/migrations/*.ts', { eager: true });

/** A published event, number 1, in a database that knows nothing of this migration ("0011") and of later ones. */
export async function anEventBefore(migration: string) {
  const sqlite = new Sqlite(':memory:');
  sqlite.pragma('foreign_keys = ON');
  const db = kyselyOver(sqlite);
  const named = Object.entries(modules).map(
    ([path, module]) => [path.split('/').at(-1)!.replace('.ts', ''), module] as const,
  );
  await migrateBy(db, Object.fromEntries(named.filter(([name]) => name < migration)));
  sqlite.exec(`
    insert into networks values (1, 'verkosto', '{"fi":"Verkosto"}', null, null, 0, 0);
    insert into series values (1, 1, 'sarja', '{"fi":"Sarja"}', null, 0, 0);
    insert into events (id, series_id, slug, kind, status, title, precision, date, created_at, updated_at)
      values (1, 1, 'paiva', 'forum', 'published', '{"fi":"Päivä"}', 'day', '2026-12-15', 0, 0)`);
  return { sqlite, db };
}

async function migrateBy(db: Db, migrations: Record<string, Migration>): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
