import { type Kysely, sql } from 'kysely';

/** Mail to many: what an organiser writes to some of an event's participants, and what goes out by the clock. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [bulletins, bulletinsByEvent, reminders, ...messagesOf])
    await statement.execute(db);
}

/**
 * `segment` is the filter of the participants' list, as it stands in an address. Once released, a bulletin
 * is in the hands of a task and never changes: what people have got is what stands here.
 */
const bulletins = sql`
  create table bulletins (
    id integer primary key,
    event_id integer not null references events (id),
    written_by integer not null references organisers (id),
    subject text not null check (json_extract(subject, '$.fi') <> ''),
    body text not null check (json_extract(body, '$.fi') <> ''),
    segment text not null,
    state text not null check (state in ('draft', 'scheduled', 'released')),
    send_at integer,
    task_id integer references tasks (id),
    created_at integer not null,
    updated_at integer not null,
    check ((state = 'draft') = (send_at is null)),
    check ((state = 'released') = (task_id is not null))
  ) strict`;

const bulletinsByEvent = sql`create index bulletins_by_event on bulletins (event_id, id)`;

/**
 * A rule by which mail goes out so many minutes before the event begins, or after it has ended. Without
 * words of its own (null) it has the catalogue's. `sent_for` is the date of the event for which it has
 * gone out: an event that is moved to another day is reminded of once more.
 */
const reminders = sql`
  create table reminders (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    moment text not null check (moment in ('before-start', 'after-end')),
    minutes integer not null check (minutes between 0 and 86400),
    audience text not null check (audience in ('everyone', 'on-site', 'remote', 'came')),
    subject text check (json_extract(subject, '$.fi') <> ''),
    body text check (json_extract(body, '$.fi') <> ''),
    active integer not null check (active in (0, 1)),
    sent_for text,
    created_at integer not null,
    updated_at integer not null,
    unique (event_id, moment, minutes, audience),
    check (audience <> 'came' or moment = 'after-end')
  ) strict`;

/** Which bulletin or reminder a mail is; and the mails of an event that did not arrive. */
const messagesOf = [
  sql`alter table messages add column bulletin_id integer references bulletins (id)`,
  sql`alter table messages add column reminder_id integer references reminders (id) on delete set null`,
  sql`create index messages_by_bulletin on messages (bulletin_id, state) where bulletin_id is not null`,
  sql`create index messages_by_reminder on messages (reminder_id, state) where reminder_id is not null`,
  sql`create index messages_undelivered on messages (event_id, recipient)
    where state in ('failed', 'suppressed')`,
];
