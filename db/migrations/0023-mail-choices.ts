import { type Kysely, sql } from 'kysely';

/** Which mail people can do without, and the mail by which they say so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [mailChoices, byAddress, ...unsubscriptions]) await statement.execute(db);
}

/**
 * What an address has declined of a network's mail to many, and the key to the page where that is chosen.
 * There is a row as soon as a mail has borne the key. It goes with the last registration of the address.
 */
const mailChoices = sql`
  create table mail_choices (
    network_id integer not null references networks (id),
    email_normalised text not null check (email_normalised <> ''),
    declined_reminders integer not null default 0 check (declined_reminders in (0, 1)),
    declined_bulletins integer not null default 0 check (declined_bulletins in (0, 1)),
    declined_newsletter integer not null default 0 check (declined_newsletter in (0, 1)),
    token_hash blob not null unique check (length(token_hash) = 32),
    token_sealed blob not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (network_id, email_normalised)
  ) strict, without rowid`;

/** An address says what it wants once for all events of a network. */
const byAddress = sql`create index registrations_by_address on registrations (email_normalised)`;

/** SQLite cannot widen a check: the notes of received mail move to a table that knows one outcome more. */
const unsubscriptions = [
  sql`create table noted_mail (
    mailbox text not null,
    uid_validity integer not null,
    uid integer not null,
    message_id_hash blob unique check (length(message_id_hash) = 32),
    outcome text not null check (outcome in (
      'reply', 'proposal', 'stale', 'stranger', 'bounce', 'delay', 'unsubscription', 'again', 'other',
      'unreadable'
    )),
    seen text not null check (seen in ('left', 'to-mark', 'marked')),
    taken_in_at integer not null,
    primary key (mailbox, uid_validity, uid)
  ) strict, without rowid`,
  sql`insert into noted_mail
    select mailbox, uid_validity, uid, message_id_hash, outcome, seen, taken_in_at from received_mail`,
  sql`drop table received_mail`,
  sql`alter table noted_mail rename to received_mail`,
  sql`create index received_mail_to_mark on received_mail (mailbox, uid_validity, uid)
    where seen = 'to-mark'`,
];
