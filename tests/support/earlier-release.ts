import { Migrator } from 'kysely';
import type { Db } from '#db/client.ts';
import * as networksAndEvents from '#db/migrations/0001-networks-and-events.ts';

/** Makes of an empty database what a release would have left that had the first migration only. */
export async function migrateAsEarlierRelease(db: Db): Promise<void> {
  const getMigrations = async () => ({ '0001-networks-and-events': networksAndEvents });
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  if (error) throw error;
}
