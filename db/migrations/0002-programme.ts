import { type Kysely, sql } from 'kysely';

/** What is on at an event, who speaks, what may be asked beforehand, and what came of it afterwards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sessions,
    speakers,
    appearances,
    themes,
    summaries,
    conclusions,
    materials,
  ])
    await statement.execute(db);
}

const sessions = sql`
  create table sessions (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('talk', 'panel', 'workshop', 'overview', 'break')),
    title text not null check (json_extract(title, '$.fi') <> ''),
    description text check (json_valid(description)),
    starts_at integer,
    ends_at integer,
    unique (event_id, position),
    check (ends_at is null or ends_at > starts_at)
  ) strict`;

const speakers = sql`
  create table speakers (
    id integer primary key,
    name text not null check (name <> ''),
    created_at integer not null
  ) strict`;

/** The speaker is null where the document names the organisation only. */
const appearances = sql`
  create table appearances (
    session_id integer not null references sessions (id) on delete cascade,
    position integer not null,
    event_id integer not null references events (id) on delete cascade,
    speaker_id integer references speakers (id),
    part text not null check (part in ('speaker', 'panellist', 'moderator')),
    title text check (json_valid(title)),
    organisation text check (json_valid(organisation)),
    primary key (session_id, position),
    check (speaker_id is not null or organisation is not null)
  ) strict, without rowid`;

const themes = sql`
  create table themes (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    name text not null check (json_extract(name, '$.fi') <> ''),
    unique (event_id, position)
  ) strict`;

const summaries = sql`
  create table summaries (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    title text not null check (json_extract(title, '$.fi') <> ''),
    body text check (json_valid(body)),
    unique (event_id, position)
  ) strict`;

const conclusions = sql`
  create table conclusions (
    summary_id integer not null references summaries (id) on delete cascade,
    position integer not null,
    event_id integer not null references events (id) on delete cascade,
    text text not null check (json_extract(text, '$.fi') <> ''),
    owner text,
    state text check (state in ('open', 'under-way', 'done', 'dropped')),
    primary key (summary_id, position)
  ) strict, without rowid`;

/** A material without an address is known to exist but is not held here. */
const materials = sql`
  create table materials (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('document', 'recording', 'link')),
    title text not null check (json_extract(title, '$.fi') <> ''),
    url text check (url glob 'https://*' or url glob 'http://*'),
    unique (event_id, position)
  ) strict`;
