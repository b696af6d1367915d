import { type Kysely, sql } from 'kysely';

/** Who organises: people, how they sign in, and what they may do in a network or in one event. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    organisers,
    identities,
    signInLinks,
    signIns,
    signInsByOrganiser,
    memberships,
    eventRoles,
    ...bulkMail,
  ])
    await statement.execute(db);
}

/** A person whose data were erased keeps the row, for the log, without name and address. */
const organisers = sql`
  create table organisers (
    id integer primary key,
    name text not null,
    email text not null,
    email_normalised text not null unique,
    language text not null check (language in ('fi', 'sv', 'en')),
    created_at integer not null,
    updated_at integer not null
  ) strict`;

/** A person as an OpenID provider knows them: `sub` is unique and stable within `iss` (OpenID Connect Core 2). */
const identities = sql`
  create table identities (
    issuer text not null,
    subject text not null,
    organiser_id integer not null references organisers (id) on delete cascade,
    created_at integer not null,
    primary key (issuer, subject)
  ) strict, without rowid`;

/** Opens once, and only in the browser that asked for it; without one (null) it was printed for the server's owner. */
const signInLinks = sql`
  create table sign_in_links (
    token_hash blob primary key check (length(token_hash) = 32),
    organiser_id integer not null references organisers (id) on delete cascade,
    browser_hash blob check (length(browser_hash) = 32),
    created_at integer not null,
    expires_at integer not null,
    used_at integer,
    check (expires_at > created_at)
  ) strict, without rowid`;

/** What other programs call a session; here a session is a part of a programme. */
const signIns = sql`
  create table sign_ins (
    id integer primary key,
    token_hash blob not null unique check (length(token_hash) = 32),
    organiser_id integer not null references organisers (id) on delete cascade,
    browser text not null,
    created_at integer not null,
    seen_at integer not null
  ) strict`;

const signInsByOrganiser = sql`create index sign_ins_by_organiser on sign_ins (organiser_id)`;

const memberships = sql`
  create table memberships (
    network_id integer not null references networks (id),
    organiser_id integer not null references organisers (id) on delete cascade,
    role text not null check (role in ('owner', 'organiser', 'viewer')),
    expires_at integer,
    created_at integer not null,
    primary key (network_id, organiser_id)
  ) strict, without rowid`;

const eventRoles = sql`
  create table event_roles (
    event_id integer not null references events (id),
    organiser_id integer not null references organisers (id) on delete cascade,
    role text not null check (role in ('co-organiser', 'moderator', 'desk')),
    organisation_id integer references organisations (id),
    expires_at integer,
    created_at integer not null,
    primary key (event_id, organiser_id),
    check ((role = 'co-organiser') = (organisation_id is not null))
  ) strict, without rowid`;

/** Mail to many waits behind mail to one: nobody's confirmation stands in line after five thousand reminders. */
const bulkMail = [
  sql`alter table messages add column bulk integer not null default 0 check (bulk in (0, 1))`,
  sql`drop index messages_due`,
  sql`create index messages_due on messages (bulk, next_attempt_at) where state = 'queued'`,
];
