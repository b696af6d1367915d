import type { Db } from '#db/client.ts';
import { DECLINED, failureOf, type MailFailure } from './failure.ts';
import type { MessageContent } from './message.ts';
import type { Undelivered, UndeliveredReason } from './undelivered.ts';

/** More than an organiser can mend one by one; the newest are shown. */
const MOST = 200;

/**
 * The addresses of an event's live registrations that mail did not reach, the newest first. What failed
 * at an address that has been corrected since is of no interest any more.
 */
export async function undeliveredOf(db: Db, eventId: number): Promise<Undelivered[]> {
  const rows = await db
    .selectFrom('messages as m')
    .innerJoin('registrations as r', 'r.id', 'm.registration_id')
    .leftJoin('suppressions as s', 's.email_normalised', 'r.email_normalised')
    .select((eb) => [
      'm.recipient',
      'r.id',
      'r.first_name',
      'r.last_name',
      'm.kind',
      'm.failure',
      'm.smtp_status',
      's.smtp_status as suppressed_for',
      eb.fn.countAll<number>().as('messages'),
      // Of the columns beside it SQLite shows those of the row that has the maximum.
      eb.fn.max('m.created_at').as('at'),
    ])
    .where('m.event_id', '=', eventId)
    .where('m.state', 'in', ['failed', 'suppressed'])
    .where('m.failure', 'is not', DECLINED)
    .whereRef('m.recipient', '=', 'r.email')
    .where('r.state', '<>', 'cancelled')
    .groupBy(['r.id', 'm.recipient'])
    .orderBy('at', 'desc')
    .limit(MOST)
    .$narrowType<{ failure: MailFailure | null; kind: MessageContent['kind'] }>()
    .execute();
  return rows.map((row) => ({
    address: row.recipient,
    registrationId: row.id,
    name: `${row.first_name} ${row.last_name}`,
    reason: row.failure ?? reasonBefore(row.suppressed_for),
    smtpStatus: row.smtp_status ?? row.suppressed_for,
    kind: row.kind,
    messages: row.messages,
    at: row.at,
  }));
}

/** A mail that was not tried says nothing itself: what was wrong with the address is known from an earlier one. */
function reasonBefore(suppressedFor: string | null): UndeliveredReason {
  return suppressedFor === null ? 'suppressed' : failureOf(suppressedFor);
}
