import type { Db } from '#db/client.ts';
import { everyRow } from './every-row.ts';

/** How many rows each table has that a participant can add to. */
export async function stored(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['registrations', 'answers', 'needs', 'questions', 'messages'] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

/** Everything but the outbox: the mail worker writes there by itself. */
export async function rowsButMail(db: Db) {
  return (await everyRow(db)).filter(({ table }) => table !== 'messages');
}
