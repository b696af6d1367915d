import { type Kysely, sql } from 'kysely';

/**
 * The same index with its condition as IS. With `email_normalised = ''` SQLite compared the address of every
 * sign-up with it, and planned the query for the address anew each time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index without_address`.execute(db);
  await sql`
    create unique index without_address on registrations (event_id, submission)
    where email_normalised is ''`.execute(db);
}
