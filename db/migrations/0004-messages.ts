import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [messages, due, leased, byRegistration, suppressions])
    await statement.execute(db);
}

/**
 * The outbox: one mail to one person, written in the transaction that caused it. `key` says which
 * mail about which change it is, so that none is queued twice; the Message-ID is made from `id`, so
 * that a retry is the same message. The payload is sealed: it holds names and the person's own links.
 */
const messages = sql`
  create table messages (
    id text primary key,
    key text not null unique,
    kind text not null,
    event_id integer references events (id),
    registration_id integer references registrations (id) on delete set null,
    recipient text not null,
    language text not null check (language in ('fi', 'sv', 'en')),
    payload blob not null,
    state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'suppressed')),
    attempts integer not null default 0,
    next_attempt_at integer,
    lease_until integer,
    give_up_at integer not null,
    smtp_status text,
    failure text,
    created_at integer not null,
    sent_at integer,
    check ((state = 'queued') = (next_attempt_at is not null)),
    check ((state = 'sending') = (lease_until is not null)),
    check ((state = 'sent') = (sent_at is not null)),
    check (state <> 'failed' or failure is not null)
  ) strict`;

const due = sql`create index messages_due on messages (next_attempt_at) where state = 'queued'`;

const leased = sql`create index messages_leased on messages (lease_until) where state = 'sending'`;

const byRegistration = sql`create index messages_by_registration on messages (registration_id)`;

/** Addresses that a mail server has called unknown for good (RFC 3463: 5.1.x). */
const suppressions = sql`
  create table suppressions (
    email_normalised text primary key,
    smtp_status text not null,
    created_at integer not null
  ) strict, without rowid`;
