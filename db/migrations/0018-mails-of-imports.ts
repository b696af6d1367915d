import { type Kysely, sql } from 'kysely';

/** Which rows of an imported file lead to a mail, so that its preview can say how many will go out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import_rows add column mailed integer not null default 0 check (mailed in (0, 1))
  `.execute(db);
}
