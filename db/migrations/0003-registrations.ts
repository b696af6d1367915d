import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    registrations,
    oneLiveRegistration,
    line,
    byEvent,
    ...counters,
    answers,
    needs,
    attendances,
    invitations,
    oneLiveInvitation,
    questions,
    questionsByEvent,
  ])
    await statement.execute(db);
}

/**
 * Who holds a seat is `confirmed` and has it in `seat`; who waits for one has its pool in `waits_for`
 * and a place by `line_number`. One person may hold a remote seat and wait for one on site.
 */
const registrations = sql`
  create table registrations (
    id integer primary key,
    event_id integer not null references events (id),
    state text not null check (state in ('confirmed', 'waiting', 'cancelled')),
    seat text,
    waits_for text,
    line_number integer,
    revision integer not null default 0,

    first_name text not null,
    last_name text not null,
    email text not null,
    email_normalised text not null,
    organisation text,
    role text,
    municipality_code text,
    language text not null check (language in ('fi', 'sv', 'en')),
    newsletter integer not null check (newsletter in (0, 1)),

    token_hash blob not null unique check (length(token_hash) = 32),
    token_sealed blob not null,
    join_token_hash blob not null unique check (length(join_token_hash) = 32),
    join_token_sealed blob not null,
    submission text not null,

    created_at integer not null,
    updated_at integer not null,
    cancelled_at integer,

    foreign key (event_id, seat) references pools (event_id, mode),
    foreign key (event_id, waits_for) references pools (event_id, mode),
    check ((state = 'confirmed') = (seat is not null)),
    check (state <> 'waiting' or waits_for is not null),
    check (state <> 'cancelled' or waits_for is null),
    check ((state = 'cancelled') = (cancelled_at is not null)),
    check ((waits_for is null) = (line_number is null)),
    check (seat is null or waits_for is null or seat <> waits_for)
  ) strict`;

const oneLiveRegistration = sql`
  create unique index one_live_registration on registrations (event_id, email_normalised)
  where state <> 'cancelled'`;

const line = sql`
  create unique index line on registrations (event_id, line_number) where line_number is not null`;

const byEvent = sql`create index registrations_by_event on registrations (event_id, id)`;

/** The pools' counters follow the registrations, whoever writes them. */
const counters = [
  sql`create trigger seat_taken_at_insert after insert on registrations begin
    update pools set confirmed = confirmed + 1 where event_id = new.event_id and mode = new.seat;
    update pools set waiting = waiting + 1 where event_id = new.event_id and mode = new.waits_for;
  end`,
  sql`create trigger seat_changed after update of seat on registrations when old.seat is not new.seat begin
    update pools set confirmed = confirmed - 1 where event_id = old.event_id and mode = old.seat;
    update pools set confirmed = confirmed + 1 where event_id = new.event_id and mode = new.seat;
  end`,
  sql`create trigger line_changed after update of waits_for on registrations
    when old.waits_for is not new.waits_for begin
    update pools set waiting = waiting - 1 where event_id = old.event_id and mode = old.waits_for;
    update pools set waiting = waiting + 1 where event_id = new.event_id and mode = new.waits_for;
  end`,
  sql`create trigger seat_freed_at_delete after delete on registrations begin
    update pools set confirmed = confirmed - 1 where event_id = old.event_id and mode = old.seat;
    update pools set waiting = waiting - 1 where event_id = old.event_id and mode = old.waits_for;
  end`,
];

const answers = sql`
  create table answers (
    registration_id integer not null references registrations (id) on delete cascade,
    field_id integer not null references fields (id),
    event_id integer not null references events (id),
    value text not null check (json_valid(value)),
    primary key (registration_id, field_id)
  ) strict, without rowid`;

/** Health data: apart from the registration, sealed, and gone at erase_at. */
const needs = sql`
  create table needs (
    registration_id integer primary key references registrations (id) on delete cascade,
    event_id integer not null references events (id),
    diet_sealed blob,
    access_sealed blob,
    erase_at integer not null,
    check (diet_sealed is not null or access_sealed is not null)
  ) strict`;

const attendances = sql`
  create table attendances (
    registration_id integer primary key references registrations (id) on delete cascade,
    event_id integer not null references events (id),
    came_at integer not null,
    by text not null check (by in ('join-link', 'desk'))
  ) strict`;

/** The calendar object that a registrant holds: RFC 5545 UID and SEQUENCE. */
const invitations = sql`
  create table invitations (
    id integer primary key,
    registration_id integer not null references registrations (id) on delete cascade,
    event_id integer not null references events (id),
    uid text not null unique,
    sequence integer not null default 0 check (sequence >= 0),
    recipient text not null,
    state text not null check (state in ('live', 'withdrawn')),
    created_at integer not null,
    updated_at integer not null
  ) strict`;

const oneLiveInvitation = sql`
  create unique index one_live_invitation on invitations (registration_id) where state = 'live'`;

const questions = sql`
  create table questions (
    id integer primary key,
    event_id integer not null references events (id),
    theme_id integer references themes (id),
    registration_id integer references registrations (id) on delete set null,
    text text not null check (length(text) between 1 and 1000),
    name text,
    organisation text,
    language text not null check (language in ('fi', 'sv', 'en')),
    state text not null check (state in ('new', 'accepted', 'rejected')),
    submission text not null,
    created_at integer not null,
    unique (event_id, submission)
  ) strict`;

const questionsByEvent = sql`create index questions_by_event on questions (event_id, state, theme_id)`;
