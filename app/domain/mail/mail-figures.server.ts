import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';

/** Mail of an event that is on its way. */
export interface Queued {
  count: number;
  /** When the next attempt is made; null where nothing waits. */
  nextAt: Instant | null;
}

export async function queuedMail(db: Db, eventId: number): Promise<Queued> {
  const { count, nextAt } = await db
    .selectFrom('messages')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('next_attempt_at').as('nextAt'),
    ])
    .where('event_id', '=', eventId)
    .where('state', '<>', sql.lit('sent'))
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirstOrThrow();
  return { count, nextAt };
}
