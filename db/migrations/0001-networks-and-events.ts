import { type Kysely, sql } from 'kysely';

/**
 * Instants are milliseconds since 1970 in UTC, dates of the calendar are text (2021-12-07, or 2021-05
 * where the day is not known), and what people read is JSON: {"fi": "…", "sv": "…", "en": "…"}.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    networks,
    organisations,
    series,
    events,
    eventsBySeries,
    organisers,
    pools,
    fields,
  ])
    await statement.execute(db);
}

const networks = sql`
  create table networks (
    id integer primary key,
    slug text not null unique check (slug not glob '*[^a-z0-9-]*' and length(slug) between 1 and 80),
    name text not null check (json_extract(name, '$.fi') <> ''),
    description text check (json_valid(description)),
    county_code text,
    created_at integer not null,
    updated_at integer not null
  ) strict`;

const organisations = sql`
  create table organisations (
    id integer primary key,
    kind text not null
      check (kind in ('municipality', 'county', 'ngo', 'agency', 'project', 'company', 'school')),
    name text not null check (json_extract(name, '$.fi') <> ''),
    created_at integer not null
  ) strict`;

const series = sql`
  create table series (
    id integer primary key,
    network_id integer not null references networks (id),
    slug text not null unique check (slug not glob '*[^a-z0-9-]*' and length(slug) between 1 and 80),
    name text not null check (json_extract(name, '$.fi') <> ''),
    description text check (json_valid(description)),
    created_at integer not null,
    updated_at integer not null
  ) strict`;

const events = sql`
  create table events (
    id integer primary key,
    series_id integer not null references series (id),
    slug text not null unique check (slug not glob '*[^a-z0-9-]*' and length(slug) between 1 and 80),
    kind text not null check (kind in (
      'partnership-day', 'network-seminar', 'network-meeting', 'forum', 'training', 'study-visit')),
    ordinal integer check (ordinal > 0),
    status text not null check (status in ('draft', 'published', 'cancelled', 'archived')),
    title text not null check (json_extract(title, '$.fi') <> ''),
    theme text check (json_valid(theme)),
    lead text check (json_valid(lead)),
    description text check (json_valid(description)),
    recap text check (json_valid(recap)),
    audience text check (json_valid(audience)),
    access text check (access in ('open', 'invited')),

    precision text not null check (precision in ('minute', 'day', 'month')),
    date text not null,
    date_note text check (json_valid(date_note)),
    starts_at integer,
    ends_at integer,

    mode text check (mode in ('on-site', 'remote', 'hybrid')),
    venue_name text check (json_valid(venue_name)),
    venue_address text,
    meeting_link_sealed blob,
    join_opens_minutes integer not null default 30 check (join_opens_minutes between 0 and 1440),

    contact_name text,
    contact_title text check (json_valid(contact_title)),
    contact_organisation text check (json_valid(contact_organisation)),
    contact_email text,

    takes_registrations integer not null default 0 check (takes_registrations in (0, 1)),
    registration_opens_at integer,
    registration_closes_at integer,
    waiting_list integer not null default 1 check (waiting_list in (0, 1)),
    questions_close_at integer,

    calendar_sequence integer not null default 0,
    created_at integer not null,
    updated_at integer not null,

    unique (series_id, ordinal),
    check ((precision = 'minute') = (starts_at is not null)),
    check ((starts_at is null) = (ends_at is null)),
    check (ends_at is null or ends_at > starts_at),
    check (length(date) = case precision when 'month' then 7 else 10 end),
    check (takes_registrations = 0 or (mode is not null and starts_at is not null))
  ) strict`;

const eventsBySeries = sql`create index events_by_series on events (series_id, date)`;

const organisers = sql`
  create table event_organisers (
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    organisation_id integer not null references organisations (id),
    primary key (event_id, position),
    unique (event_id, organisation_id)
  ) strict, without rowid`;

/** A pool of seats. The counters are kept by triggers on registrations, so a page never counts rows. */
const pools = sql`
  create table pools (
    event_id integer not null references events (id) on delete cascade,
    mode text not null check (mode in ('on-site', 'remote')),
    capacity integer check (capacity >= 0),
    confirmed integer not null default 0 check (confirmed >= 0),
    waiting integer not null default 0 check (waiting >= 0),
    primary key (event_id, mode),
    constraint no_seat_is_sold_twice check (capacity is null or confirmed <= capacity)
  ) strict, without rowid`;

const fields = sql`
  create table fields (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('short-text', 'long-text', 'one-of', 'several-of', 'yes-no')),
    label text not null check (json_extract(label, '$.fi') <> ''),
    hint text check (json_valid(hint)),
    required integer not null check (required in (0, 1)),
    mode text check (mode in ('on-site', 'remote')),
    options text check (json_type(options) = 'array'),
    unique (event_id, position),
    check ((kind in ('one-of', 'several-of')) = (options is not null))
  ) strict`;
