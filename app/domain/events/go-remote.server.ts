import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Translated } from '../language.ts';
import { clearNeedsOfEvent } from '../registrations/answers.server.ts';
import type { Pool } from '../registrations/seats.ts';
import type { Instant } from '../time.ts';
import { announceRemote } from './announce.server.ts';
import { endOf, type SeatMode } from './event.ts';
import { eventById, poolsOf } from './events.server.ts';

export type GoRemoteResult =
  | { ok: true; told: number }
  | {
      ok: false;
      reason:
        | 'already-so'
        | 'not-published'
        | 'past'
        /** The event has no seats on site to begin with. */
        | 'nothing-on-site'
        | 'no-meeting-link';
    };

/**
 * A snowstorm: the event is held remotely, and everyone is told by mail with the way in.
 *
 * Whoever holds a seat on site gets a remote one; the remote pool's capacity is raised where it is too
 * small for them. Whoever waited for a seat on site and holds none takes a remote seat that is left, in
 * the order of the line, or waits on for one in the same place. The pool on site goes, and with it what
 * people told of diet and access. `meetingLink` is null where the event has one already.
 */
export async function goRemote(
  db: Db,
  eventId: number,
  { meetingLink }: { meetingLink: string | null },
  circumstances: Circumstances,
  note: Translated | null = null,
): Promise<GoRemoteResult> {
  return inTransaction(db, async (trx): Promise<GoRemoteResult> => {
    const event = await eventById(trx, eventId);
    if (event.status !== 'published') return { ok: false, reason: 'not-published' };
    if (endOf(event.when) <= circumstances.now) return { ok: false, reason: 'past' };
    if (event.mode === 'remote') return { ok: false, reason: 'already-so' };
    if (event.mode === null) return { ok: false, reason: 'nothing-on-site' };
    if (meetingLink === null && !event.hasMeetingLink)
      return { ok: false, reason: 'no-meeting-link' };

    const held = await seatsHeld(trx, eventId);
    const pools = await poolsOf(trx, eventId);
    if (pools.length > 0) {
      await openRemotePool(trx, eventId, remoteCapacity(pools));
      await moveSeats(trx, eventId, circumstances.now);
      await moveLine(trx, eventId, circumstances.now);
      await closePoolOnSite(trx, eventId);
    }
    await clearNeedsOfEvent(trx, eventId);
    await writeMode(trx, eventId, meetingLink, circumstances);
    const remote = await eventById(trx, eventId);
    return { ok: true, told: await announceRemote(trx, remote, circumstances, { note, held }) };
  });
}

async function seatsHeld(trx: Trx, eventId: number): Promise<Map<number, SeatMode>> {
  const rows = await trx
    .selectFrom('registrations')
    .select(['id', 'seat'])
    .where('event_id', '=', eventId)
    .where('seat', 'is not', null)
    .$narrowType<{ seat: SeatMode }>()
    .execute();
  return new Map(rows.map(({ id, seat }) => [id, seat]));
}

/** As it was, or as many as hold a seat in either pool. Where there was no remote pool nothing limits it. */
function remoteCapacity(pools: Pool[]): number | null {
  const remote = pools.find(({ mode }) => mode === 'remote');
  if (!remote || remote.capacity === null) return null;
  const seated = pools.reduce((sum, { confirmed }) => sum + confirmed, 0);
  return Math.max(remote.capacity, seated);
}

async function openRemotePool(trx: Trx, eventId: number, capacity: number | null): Promise<void> {
  await trx
    .insertInto('pools')
    .values({ event_id: eventId, mode: 'remote', capacity })
    .onConflict((conflict) => conflict.columns(['event_id', 'mode']).doUpdateSet({ capacity }))
    .execute();
}

/** A remote seat for whoever holds one on site; whoever holds a seat has nothing left to wait for. */
async function moveSeats(trx: Trx, eventId: number, now: Instant): Promise<void> {
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      seat: 'remote',
      waits_for: null,
      line_number: null,
      revision: eb('revision', '+', 1),
      updated_at: now,
    }))
    .where('event_id', '=', eventId)
    .where((eb) =>
      eb.or([
        eb('seat', '=', 'on-site'),
        eb.and([eb('seat', '=', 'remote'), eb('waits_for', '=', 'on-site')]),
      ]),
    )
    .execute();
}

/** One line for the remote pool, in the order of arrival; its first get the seats that are left. */
async function moveLine(trx: Trx, eventId: number, now: Instant): Promise<void> {
  await trx
    .updateTable('registrations')
    .set((eb) => ({ waits_for: 'remote', revision: eb('revision', '+', 1), updated_at: now }))
    .where('event_id', '=', eventId)
    .where('waits_for', '=', 'on-site')
    .execute();
  const [remote] = (await poolsOf(trx, eventId)).filter(({ mode }) => mode === 'remote');
  const { capacity, confirmed, waiting } = remote!;
  const left = capacity === null ? waiting : Math.min(waiting, capacity - confirmed);
  const first = trx
    .selectFrom('registrations')
    .select('id')
    .where('event_id', '=', eventId)
    .where('waits_for', '=', 'remote')
    .orderBy('line_number')
    .limit(left);
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      state: 'confirmed',
      seat: 'remote',
      waits_for: null,
      line_number: null,
      revision: eb('revision', '+', 1),
    }))
    .where('id', 'in', (eb) => eb.selectFrom(first.as('first')).select('first.id'))
    .execute();
}

async function closePoolOnSite(trx: Trx, eventId: number): Promise<void> {
  await trx
    .deleteFrom('pools')
    .where('event_id', '=', eventId)
    .where('mode', '=', 'on-site')
    .execute();
}

async function writeMode(
  trx: Trx,
  eventId: number,
  meetingLink: string | null,
  { now, keyring }: Circumstances,
): Promise<void> {
  await trx
    .updateTable('events')
    .set((eb) => ({
      mode: 'remote',
      calendar_sequence: eb('calendar_sequence', '+', 1),
      updated_at: now,
      ...(meetingLink !== null && {
        meeting_link_sealed: keyring.seal('meeting-link', meetingLink),
      }),
    }))
    .where('id', '=', eventId)
    .execute();
}
