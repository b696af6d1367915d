import { type Kysely, sql } from 'kysely';

/**
 * A draft may leave its date open. Its hours are then those of a day that never comes, so that they can
 * be decided before the date is; whoever publishes it has to decide the date. Each event says for how many
 * months after it its registrants are known by name. `submission` names the form that it was created with:
 * sent twice, it creates one event.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table events add column date_undecided integer not null default 0
      check (date_undecided in (0, 1))
      check (date_undecided = 0 or (status = 'draft' and precision = 'minute'))`.execute(db);
  await sql`
    alter table events add column retention_months integer not null default 6
      check (retention_months between 1 and 24)`.execute(db);
  await sql`alter table events add column submission text`.execute(db);
  await sql`create unique index events_by_submission on events (submission)`.execute(db);
}
