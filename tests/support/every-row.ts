import { sql } from 'kysely';
import type { Db } from '#db/client.ts';

/** Everything that the database holds, row by row, but the migrator's own tables. */
export async function everyRow(db: Db): Promise<{ table: string; values: unknown[] }[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
    order by name`.execute(db);
  const everything: { table: string; values: unknown[] }[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    );
    for (const row of rows) everything.push({ table: name, values: Object.values(row) });
  }
  return everything;
}
