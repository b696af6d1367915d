import { type Kysely, sql } from 'kysely';

/**
 * Work that takes longer than an answer may: a file read in, a file written, a letter to thousands. It is
 * done in parts, each with its progress in one commit, so that a crash repeats nothing. What is to be done
 * is sealed: it may hold what people have told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tasks (
      id integer primary key,
      kind text not null check (kind in ('import', 'export', 'bulletin')),
      event_id integer not null references events (id),
      organiser_id integer not null references organisers (id),
      order_sealed blob not null,
      state text not null check (state in ('waiting', 'under-way', 'done', 'failed', 'stopped')),
      position text,
      done integer not null default 0 check (done >= 0),
      total integer not null check (total >= 0),
      lease_until integer,
      created_at integer not null,
      ended_at integer,
      check ((state = 'under-way') = (lease_until is not null)),
      check ((state in ('done', 'failed', 'stopped')) = (ended_at is not null))
    ) strict`.execute(db);
  await sql`create index tasks_to_do on tasks (id) where state in ('waiting', 'under-way')`.execute(
    db,
  );
}
