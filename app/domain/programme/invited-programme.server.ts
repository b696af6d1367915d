import type { Db } from '#db/client.ts';
import { announceIfTold } from '../editor/announce-if-told.server.ts';
import { type Event, endOf } from '../events/event.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Instant } from '../time.ts';

/*
 * Invitations tell the sessions' titles and times. A programme is edited in many small steps, so those
 * who hold one are not told of each: the organiser sends the whole when it is ready.
 */

/** Notes that invitations sent until now tell of an earlier programme. */
export async function noteProgrammeChange(
  { trx, circumstances: { now } }: Acting,
  eventId: number,
): Promise<void> {
  await trx
    .updateTable('events')
    .set({ programme_changed_at: now, updated_at: now })
    .where('id', '=', eventId)
    .execute();
}

/** How many hold an invitation that tells of an earlier programme, of an event that is still to come. */
export async function holdersOfEarlierProgramme(
  db: Db,
  event: Pick<Event, 'id' | 'status' | 'when'>,
  now: Instant,
): Promise<number> {
  if (event.status !== 'published' || endOf(event.when) <= now) return 0;
  const { holders } = await db
    .selectFrom('events as e')
    .innerJoin('registrations as r', 'r.event_id', 'e.id')
    .innerJoin('invitations as i', 'i.registration_id', 'r.id')
    .select((eb) => eb.fn.countAll<number>().as('holders'))
    .where('e.id', '=', event.id)
    .where('i.state', '=', 'live')
    .whereRef('i.updated_at', '<', 'e.programme_changed_at')
    .executeTakeFirstOrThrow();
  return holders;
}

/** Sends the programme as it is now to everybody who holds an invitation, unless all have it. */
export async function sendProgramme(acting: Acting, event: Event): Promise<{ told: number }> {
  const { trx, circumstances, log } = acting;
  if ((await holdersOfEarlierProgramme(trx, event, circumstances.now)) === 0) return { told: 0 };
  const told = await announceIfTold(acting, event, 'yes');
  await log({ act: 'programme-sent', after: { told } });
  return { told };
}
