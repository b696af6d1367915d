import { type Kysely, sql } from 'kysely';

/** What comes back: replies of calendar programs, and reports of mails that did not arrive. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [receivedMail, toMark, ...replies, byRegistration, delays])
    await statement.execute(db);
}

/**
 * The mails that have been looked at, each once: by its place in the mailbox, and those that had an effect by
 * their Message-ID too, as SHA-256. It is written in the transaction of the effect; `seen` says whether the
 * flag in the mailbox is still to be set after that. Nothing of a mail's words or sender is kept.
 */
const receivedMail = sql`
  create table received_mail (
    mailbox text not null,
    uid_validity integer not null,
    uid integer not null,
    message_id_hash blob unique check (length(message_id_hash) = 32),
    outcome text not null check (outcome in (
      'reply', 'proposal', 'stale', 'stranger', 'bounce', 'delay', 'again', 'other', 'unreadable'
    )),
    seen text not null check (seen in ('left', 'to-mark', 'marked')),
    taken_in_at integer not null,
    primary key (mailbox, uid_validity, uid)
  ) strict, without rowid`;

const toMark = sql`
  create index received_mail_to_mark on received_mail (mailbox, uid_validity, uid) where seen = 'to-mark'`;

/** The last answer of the holder's calendar, and which version of the invitation it was to. */
const replies = [
  sql`alter table invitations add column reply text
    check (reply in ('accepted', 'tentative', 'declined'))`,
  sql`alter table invitations add column replied_at integer
    check ((reply is null) = (replied_at is null))`,
  sql`alter table invitations add column reply_sequence integer
    check ((reply is null) = (reply_sequence is null))`,
  sql`alter table invitations add column reply_stamped_at integer
    check ((reply is null) = (reply_stamped_at is null))`,
];

/** one_live_invitation serves only queries that spell the state out. */
const byRegistration = sql`
  create index invitations_by_registration on invitations (registration_id, state)`;

/** When a mail server last said that it is still trying to deliver a message that it has taken. */
const delays = sql`alter table messages add column delayed_at integer`;
