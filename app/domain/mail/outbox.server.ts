import { type SqlBool, sql } from 'kysely';
import type { Db, Trx } from '#db/client.ts';
import type { Language } from '../language.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';
import { saysAddressIsWrong } from './failure.ts';
import type { MessageContent, OutgoingMessage } from './message.ts';
import type { NextStep } from './retry.ts';
import { suppress } from './suppressions.server.ts';

/** How long a worker has a message to itself. After that the worker is taken to have crashed. */
export const LEASE = 5 * MINUTE;

/** A message that is ours to send until the lease ends. */
export interface ClaimedMessage {
  id: string;
  recipient: string;
  language: Language;
  createdAt: Instant;
  sealedContent: Buffer;
  /** With the one that is about to be made. */
  attempts: number;
  giveUpAt: Instant;
  leaseUntil: Instant;
}

/**
 * Takes up to `limit` due messages for this worker alone: those to one person before bulk mail, the longest due first; and no bulk mail at all where `bulk` is false. Mails to one person
 * about one registration leave in the order in which they were written: an invitation that overtook its
 * own cancellation would come back into a calendar. No mail to one person waits for bulk mail to them.
 */
export async function claimDue(
  db: Db,
  { now, limit, bulk = true }: { now: Instant; limit: number; bulk?: boolean },
): Promise<ClaimedMessage[]> {
  const rows = await db.transaction().execute(async (trx) => {
    await endExpiredLeases(trx, now);
    await giveUpBulkMail(trx, now);
    return trx
      .updateTable('messages')
      .set(({ eb }) => ({
        state: 'sending',
        attempts: eb('attempts', '+', 1),
        next_attempt_at: null,
        lease_until: now + LEASE,
      }))
      .where('id', 'in', dueIds(trx, now, bulk).limit(limit))
      .returning([
        'id',
        'recipient',
        'language',
        'created_at as createdAt',
        'payload as sealedContent',
        'attempts',
        'give_up_at as giveUpAt',
      ])
      .execute();
  });
  return rows.map((row) => ({ ...row, leaseUntil: now + LEASE }));
}

function dueIds(trx: Trx, now: Instant, bulk: boolean) {
  return trx
    .selectFrom('messages as message')
    .select('message.id')
    .where('message.state', '=', sql.lit('queued'))
    .where('message.next_attempt_at', '<=', now)
    .$if(!bulk, (query) =>
      query.where((eb) =>
        eb.or([
          eb('message.bulk', '=', 0),
          eb('message.give_up_at', '<=', now + WAITS_FOR_MORNING),
        ]),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages as earlier')
            .select('earlier.id')
            .whereRef('earlier.registration_id', '=', 'message.registration_id')
            .whereRef('earlier.recipient', '=', 'message.recipient')
            .where(wasWrittenBefore)
            .whereRef('earlier.bulk', '<=', 'message.bulk')
            .where('earlier.state', 'in', ['queued', 'sending']),
        ),
      ),
    )
    .orderBy('message.bulk')
    .orderBy('message.next_attempt_at');
}

/** What one command writes at one instant is told apart by the order of the rows. */
const wasWrittenBefore = sql<SqlBool>`
  (earlier.created_at, earlier.rowid) < (message.created_at, message.rowid)`;

/** Bulk mail that would come too late in so long a time goes out before the morning. */
const WAITS_FOR_MORNING = 2 * HOUR;

/** Late mail to one person is better than none; late mail to many is noise, and is not even tried. */
async function giveUpBulkMail(trx: Trx, now: Instant): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ state: 'failed', failure: 'gave-up', next_attempt_at: null })
    .where('state', '=', sql.lit('queued'))
    .where('bulk', '=', 1)
    .where('give_up_at', '<=', now)
    .execute();
}

/** What a crashed worker had in hand is due again; if it did go out, its Message-ID says that it is the same. */
async function endExpiredLeases(trx: Trx, now: Instant): Promise<void> {
  await trx
    .updateTable('messages')
    .set(({ ref }) => ({
      state: 'queued',
      next_attempt_at: ref('lease_until'),
      lease_until: null,
    }))
    .where('state', '=', sql.lit('sending'))
    .where('lease_until', '<=', now)
    .execute();
}

/** Opens the seal. Throws when the content was sealed with another SECRET. */
export function unsealed(claimed: ClaimedMessage, keyring: Keyring): OutgoingMessage {
  const { id, recipient, language, createdAt } = claimed;
  const content = JSON.parse(keyring.open('messages', claimed.sealedContent)) as MessageContent;
  return { id, recipient, language, createdAt, content };
}

export interface Attempt {
  message: ClaimedMessage;
  next: NextStep;
}

/**
 * Writes down what became of some attempts, in one commit. Returns those that stand: where the lease
 * was lost meanwhile the message is another worker's, and so is its record.
 */
export async function recordAttempts(
  db: Db,
  attempts: Attempt[],
  now: Instant,
): Promise<Attempt[]> {
  return db.transaction().execute(async (trx) => {
    const standing: Attempt[] = [];
    for (const attempt of attempts)
      if (await recordAttempt(trx, attempt, now)) standing.push(attempt);
    return standing;
  });
}

async function recordAttempt(trx: Trx, { message, next }: Attempt, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('messages')
    .set({ lease_until: null, ...columnsOf(next, now) })
    .where('id', '=', message.id)
    .where('state', '=', sql.lit('sending'))
    .where('lease_until', '=', message.leaseUntil)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (next.state === 'failed' && next.failure !== 'gave-up' && saysAddressIsWrong(next.smtpStatus))
    await suppress(trx, { address: message.recipient, smtpStatus: next.smtpStatus, now });
  return true;
}

function columnsOf(next: NextStep, now: Instant) {
  switch (next.state) {
    case 'sent':
      return { state: next.state, sent_at: now, smtp_status: null };
    case 'queued':
      return {
        state: next.state,
        next_attempt_at: next.nextAttemptAt,
        smtp_status: next.smtpStatus,
      };
    case 'failed':
      return { state: next.state, failure: next.failure, smtp_status: next.smtpStatus };
  }
}
