import type { Trx } from '#db/client.ts';

/** The number of the next to join an event's line. Numbers only rise while anybody waits. */
export async function nextLineNumber(trx: Trx, eventId: number): Promise<number> {
  const { last } = await trx
    .selectFrom('registrations')
    .select((eb) => eb.fn.max('line_number').as('last'))
    .where('event_id', '=', eventId)
    .where('line_number', 'is not', null)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
