import type { Trx } from '#db/client.ts';

/** The place after the last one in an event's list. */
export async function nextPosition(
  trx: Trx,
  table: 'sessions' | 'themes' | 'fields' | 'materials' | 'summaries',
  eventId: number,
): Promise<number> {
  const { last } = await trx
    .selectFrom(table)
    .select((eb) => eb.fn.max('position').as('last'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : last + 1;
}
