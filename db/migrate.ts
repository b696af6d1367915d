import { type Migration, Migrator } from 'kysely';
import type { Db } from './client.ts';

const modules = import.meta.glob<Migration>('./migrations/*.ts', { eager: true });

const migrations = Object.fromEntries(
  Object.entries(modules).map(([path, migration]) => [
    path.replace('./migrations/', '').replace('.ts', ''),
    migration,
  ]),
);

const migrator = (db: Db) =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } });

/** Brings the schema up to date; `beforeChange` runs first when tables with content are about to change. */
export async function migrate(db: Db, beforeChange?: () => void): Promise<void> {
  const known = await migrator(db).getMigrations();
  const pending = known.filter((migration) => !migration.executedAt);
  if (pending.length === 0) return;
  if (pending.length < known.length) beforeChange?.();
  const { error } = await migrator(db).migrateToLatest();
  if (error) throw error;
}
