import { type Kysely, sql } from 'kysely';

/**
 * One number that rises whenever something changes that a public page shows. Kept pages are compared
 * with it. It is raised by triggers, because a page that stays wrong is worse than one drawn too often.
 * What is left of limited seats has a number of its own, which changes with every sign-up: an event's
 * own page looks at its pools' counters, a list of events at `seats`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table public_revision (
      id integer primary key check (id = 1),
      number integer not null,
      seats integer not null
    ) strict`.execute(db);
  await sql`insert into public_revision (id, number, seats) values (1, 0, 0)`.execute(db);
  for (const table of shown)
    for (const act of ['insert', 'update', 'delete']) await raise(table, act).execute(db);
  await sql
    .raw(
      `create trigger public_revision_seats after update of confirmed, waiting on pools
       when new.capacity is not null
       begin update public_revision set seats = seats + 1; end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger public_revision_capacity after update of capacity on pools
       begin update public_revision set number = number + 1; end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger public_revision_question after update of state, text, theme_id on questions
       begin update public_revision set number = number + 1; end`,
    )
    .execute(db);
}

const shown = [
  'networks',
  'organisations',
  'series',
  'events',
  'event_organisers',
  'fields',
  'sessions',
  'speakers',
  'appearances',
  'themes',
  'summaries',
  'conclusions',
  'materials',
];

const raise = (table: string, act: string) =>
  sql.raw(
    `create trigger public_revision_${table}_${act} after ${act} on ${table}
     begin update public_revision set number = number + 1; end`,
  );
