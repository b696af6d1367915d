import { type Kysely, sql } from 'kysely';

/**
 * Who did what to which thing when. Entries are neither changed nor deleted, but for `before` and
 * `after`: they may hold personal data, and go when their person's data go.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [log, byNetwork, byEvent, byRegistration, onlyErased, neverDeleted])
    await statement.execute(db);
}

const log = sql`
  create table log (
    id integer primary key,
    at integer not null,
    organiser_id integer references organisers (id),
    network_id integer references networks (id),
    event_id integer references events (id),
    registration_id integer references registrations (id) on delete set null,
    act text not null,
    subject text,
    before text check (json_valid(before)),
    after text check (json_valid(after))
  ) strict`;

const byNetwork = sql`create index log_by_network on log (network_id, id)`;
const byEvent = sql`create index log_by_event on log (event_id, id)`;
const byRegistration = sql`create index log_by_registration on log (registration_id)`;

const onlyErased = sql`
  create trigger log_is_only_erased before update on log
  when (new.before is not null and new.before is not old.before)
    or (new.after is not null and new.after is not old.after)
    or (new.subject is not null and new.subject is not old.subject)
    or (new.registration_id is not null and new.registration_id is not old.registration_id)
    or new.id is not old.id or new.at is not old.at or new.act is not old.act
    or new.organiser_id is not old.organiser_id
    or new.network_id is not old.network_id or new.event_id is not old.event_id
  begin select raise(abort, 'the log is never edited'); end`;

const neverDeleted = sql`
  create trigger log_is_never_deleted before delete on log
  begin select raise(abort, 'the log is never edited'); end`;
