import type { Db } from '#db/client.ts';
import { announceChange } from '../events/announce.server.ts';
import type { Event } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import type { Acting } from '../organisers/act.server.ts';

/**
 * How many have signed up and would be told of a change that stands in their invitation; none before the
 * event is published.
 */
export async function invitationHolders(db: Db, event: Pick<Event, 'id' | 'status'>) {
  if (event.status !== 'published') return 0;
  const { holders } = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll<number>().as('holders'))
    .where('event_id', '=', event.id)
    .where('state', '<>', 'cancelled')
    .where('email', '<>', '')
    .executeTakeFirstOrThrow();
  return holders;
}

/**
 * Tells everybody who has signed up that something has changed which stands in their invitation, if the
 * organiser has said so; a typing error is mended without a word. Returns how many were told.
 */
export async function announceIfTold(
  { trx, circumstances }: Acting,
  event: Pick<Event, 'id'>,
  tell: 'yes' | 'no',
): Promise<number> {
  if (tell === 'no') return 0;
  await trx
    .updateTable('events')
    .set((eb) => ({
      calendar_sequence: eb('calendar_sequence', '+', 1),
      updated_at: circumstances.now,
    }))
    .where('id', '=', event.id)
    .execute();
  return announceChange(trx, await eventById(trx, event.id), circumstances);
}
