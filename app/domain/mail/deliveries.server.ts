import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import { hourInHelsinki, type Instant, MINUTE, notBeforeHour } from '../time.ts';
import type { Delivery, Expected, MailLimits, Sending } from './delivery.ts';
import { DECLINED } from './failure.ts';

/** The column of the outbox that says what a mail is one of many of. */
type PartOf = 'announcement_id' | 'bulletin_id';

/** How many mails of each of these are sent, wait, have failed or were declined while they waited. */
export async function mailStates(
  db: Db,
  partOf: PartOf,
  ids: number[],
): Promise<(id: number) => Pick<Delivery, 'sent' | 'waiting' | 'failed'> & { declined: number }> {
  const counts = await db
    .selectFrom('messages')
    .select((eb) => [`${partOf} as id`, 'state', 'failure', eb.fn.countAll<number>().as('count')])
    .where(partOf, 'in', ids)
    .groupBy([partOf, 'state', 'failure'])
    .execute();
  return (id) => {
    const inState = (...states: string[]) =>
      counts
        .filter((one) => one.id === id)
        .filter(({ state, failure }) => states.includes(failure === DECLINED ? DECLINED : state))
        .reduce((sum, { count }) => sum + count, 0);
    return {
      sent: inState('sent'),
      waiting: inState('queued', 'sending'),
      failed: inState('failed', 'suppressed'),
      declined: inState(DECLINED),
    };
  };
}

/** A delivery with when the rest of it is expected to leave. */
export async function sendingOf(
  db: Db,
  delivery: Delivery,
  { partOf, id }: { partOf: PartOf; id: number },
  { mailLimits, now }: { mailLimits: MailLimits; now: Instant },
): Promise<Sending> {
  if (delivery.waiting === 0) return { ...delivery, expected: null, again: null };
  const rows = await db
    .selectFrom('messages')
    .select((eb) => [
      sql<number>`attempts > 0`.as('tried'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('bulk').as('bulk'),
      eb.fn.min('next_attempt_at').as('nextAt'),
    ])
    .where(partOf, '=', id)
    .where('state', '=', 'queued')
    .groupBy('tried')
    .$narrowType<{ nextAt: number }>()
    .execute();
  const again = rows.find(({ tried }) => tried === 1);
  const untried = rows.find(({ tried }) => tried === 0);
  const nothingElse = again?.count === delivery.waiting;
  return {
    ...delivery,
    expected: nothingElse ? null : await expected(db, untried ?? null, mailLimits, now),
    again: again ? { count: again.count, at: again.nextAt } : null,
  };
}

async function expected(
  db: Db,
  untried: { bulk: 0 | 1; nextAt: Instant } | null,
  { perMinute, bulkFrom }: MailLimits,
  now: Instant,
): Promise<Expected> {
  if (untried && untried.nextAt > now) return { is: 'held', until: untried.nextAt };
  if (untried?.bulk === 1 && hourInHelsinki(now) < bulkFrom)
    return { is: 'morning', at: notBeforeHour(now, bulkFrom) };
  return { is: 'leaving', lastAt: perMinute && (await lastAt(db, perMinute, now)) };
}

/** When everything that is due now will have left; null where that is within the minute. */
async function lastAt(db: Db, perMinute: number, now: Instant): Promise<Instant | null> {
  const { due } = await db
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll<number>().as('due'))
    .where('state', '=', sql.lit('queued'))
    .where('next_attempt_at', '<=', now)
    .executeTakeFirstOrThrow();
  const minutes = Math.ceil(due / perMinute);
  return minutes > 1 ? now + minutes * MINUTE : null;
}
