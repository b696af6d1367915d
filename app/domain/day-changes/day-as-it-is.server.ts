import type { Trx } from '#db/client.ts';
import { eventById, poolsOf } from '../events/events.server.ts';
import { programmeOf } from '../programme/programme.server.ts';
import type { DayAsItIs } from './review.ts';

export async function dayAsItIs(trx: Trx, eventId: number): Promise<DayAsItIs> {
  const { status, when, mode, venue, registrationClosesAt, questionsCloseAt } = await eventById(
    trx,
    eventId,
  );
  const programme = await programmeOf(trx, eventId);
  const { needs } = await trx
    .selectFrom('needs')
    .select((eb) => eb.fn.countAll<number>().as('needs'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  return {
    status,
    when,
    mode,
    venue,
    registrationClosesAt,
    questionsCloseAt,
    sessions: programme.map(({ title, startsAt, endsAt }) => ({ title, startsAt, endsAt })),
    pools: await poolsOf(trx, eventId),
    needs,
  };
}
