import { type Kysely, sql } from 'kysely';

/** Whose calendar has answered, and how: a list of an event's participants is narrowed by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index invitations_by_reply on invitations (event_id, reply)
      where state = 'live' and reply is not null
  `.execute(db);
}
