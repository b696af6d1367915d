import Sqlite from 'better-sqlite3';
import { type Db, kyselyOver } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';

const template = await migratedTemplate();

async function migratedTemplate(): Promise<Buffer> {
  const sqlite = new Sqlite(':memory:');
  await migrate(kyselyOver(sqlite));
  const bytes = sqlite.serialize();
  sqlite.close();
  return bytes;
}

/** An empty, migrated database in memory for one test; a copy takes well under a millisecond. */
export function freshDatabase(): { sqlite: Sqlite.Database; db: Db } {
  const sqlite = new Sqlite(template);
  sqlite.pragma('foreign_keys = ON');
  return { sqlite, db: kyselyOver(sqlite) };
}
