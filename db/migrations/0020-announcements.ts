import { type Kysely, sql } from 'kysely';

/** Which change of an event its mails tell of, so that their way out can be followed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [announcements, byEvent, ...messagesOf]) await statement.execute(db);
}

/** A change that everybody was told of at once: `told` are as many as had an address. */
const announcements = sql`
  create table announcements (
    id integer primary key,
    event_id integer not null references events (id),
    kind text not null check (
      kind in ('event-changed', 'event-cancelled', 'event-revived', 'went-remote')
    ),
    told integer not null check (told > 0),
    created_at integer not null
  ) strict`;

const byEvent = sql`create index announcements_by_event on announcements (event_id, id)`;

const messagesOf = [
  sql`alter table messages add column announcement_id integer references announcements (id)`,
  sql`create index messages_by_announcement on messages (announcement_id, state)
    where announcement_id is not null`,
];
