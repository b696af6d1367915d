import { type Kysely, sql } from 'kysely';

/** Lists of participants that are brought in from a sheet, and those that are taken out into one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [imports, rows, rowsByVerdict, rowsByRegistration, exports])
    await statement.execute(db);
}

/**
 * A sheet on its way in. `row_count` is null until all of its rows are stored, `plan` until it is told what
 * its columns mean; each new plan has a number of its own and is judged anew. With its task it is on its way.
 */
const imports = sql`
  create table imports (
    id integer primary key,
    event_id integer not null references events (id),
    organiser_id integer not null references organisers (id),
    head_sealed blob not null,
    row_count integer check (row_count >= 0),
    plan text check (json_valid(plan)),
    plan_number integer not null default 0,
    judged_at integer,
    task_id integer unique references tasks (id),
    created_at integer not null,
    erase_at integer not null,
    check ((plan is null) = (plan_number = 0)),
    check (judged_at is null or plan is not null),
    check (task_id is null or judged_at is not null)
  ) strict`;

/**
 * A row of the sheet with what will happen to it; once it is `done`, what has. What it tells of a person
 * is gone as soon as it stands in their registration.
 */
const rows = sql`
  create table import_rows (
    import_id integer not null references imports (id) on delete cascade,
    number integer not null,
    cells_sealed blob,
    verdict text check (verdict in
      ('faulty', 'repeated', 'closed', 'full', 'waiting', 'corrected', 'new', 'already')),
    faults text check (json_valid(faults)),
    of_row integer,
    registration_id integer references registrations (id) on delete set null,
    done integer not null default 0 check (done in (0, 1)),
    primary key (import_id, number),
    check ((verdict = 'faulty') = (faults is not null)),
    check ((verdict = 'repeated') = (of_row is not null)),
    check (cells_sealed is not null or (done = 1 and verdict is not null))
  ) strict, without rowid`;

const rowsByVerdict = sql`create index import_rows_by_verdict on import_rows (import_id, verdict, number)`;

const rowsByRegistration = sql`
  create index import_rows_by_registration on import_rows (registration_id)
  where registration_id is not null`;

/** A file that can be fetched. It lies sealed in the data folder under the number of its task. */
const exports = sql`
  create table exports (
    task_id integer primary key references tasks (id),
    format text not null check (format in ('xlsx', 'csv')),
    needs integer not null check (needs in (0, 1)),
    language text not null check (language in ('fi', 'sv', 'en')),
    written_at integer not null,
    erase_at integer not null
  ) strict`;
