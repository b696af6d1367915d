import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Translated } from '../language.ts';
import type { Pool } from '../registrations/seats.ts';
import { announceChange } from './announce.server.ts';
import { type Event, endOf, type SeatMode, seatModesOf, type Venue } from './event.ts';
import { eventById, poolsOf } from './events.server.ts';

/** Where an event is held: somewhere, and perhaps remotely as well. For remotely alone there is `goRemote`. */
export interface PlaceOfEvent {
  mode: 'on-site' | 'hybrid';
  venue: Venue;
  /** Of the pool that opens when a way to take part is added; null is as many as come. */
  newSeats: number | null;
}

export type ChangePlaceResult =
  | { ok: true; told: number }
  | { ok: false; reason: 'already-so' | 'not-published' | 'past' }
  /** The way to take part cannot go while people have chosen it. */
  | { ok: false; reason: 'remote-seats-taken'; people: number };

/** Holds a published event in another place, adds remote seats or seats on site, and tells everyone. */
export async function changePlace(
  db: Db,
  eventId: number,
  to: PlaceOfEvent,
  circumstances: Circumstances,
  note: Translated | null = null,
): Promise<ChangePlaceResult> {
  return inTransaction(db, async (trx): Promise<ChangePlaceResult> => {
    const event = await eventById(trx, eventId);
    if (event.status !== 'published') return { ok: false, reason: 'not-published' };
    if (endOf(event.when) <= circumstances.now) return { ok: false, reason: 'past' };
    const moves = !isSameVenue(event.venue, to.venue);
    if (!moves && event.mode === to.mode) return { ok: false, reason: 'already-so' };

    const pools = await poolsOf(trx, eventId);
    const people = peopleWithout(seatModesOf(to.mode), pools);
    if (people > 0) return { ok: false, reason: 'remote-seats-taken', people };
    if (event.takesRegistrations) await fitPools(trx, eventId, pools, to);
    await writePlace(trx, eventId, to, circumstances.now);
    const told = await announceChange(trx, await eventById(trx, eventId), circumstances, {
      note,
      before: moves && event.venue ? { is: 'place', venue: event.venue } : null,
    });
    return { ok: true, told };
  });
}

function isSameVenue(before: Event['venue'], after: Venue): boolean {
  return (
    before !== null &&
    before.address === after.address &&
    before.name.fi === after.name.fi &&
    before.name.sv === after.name.sv &&
    before.name.en === after.name.en
  );
}

/** How many hold or wait for a seat that would be no more. */
function peopleWithout(modes: SeatMode[], pools: Pool[]): number {
  return pools
    .filter(({ mode }) => !modes.includes(mode))
    .reduce((sum, { confirmed, waiting }) => sum + confirmed + waiting, 0);
}

async function fitPools(
  trx: Trx,
  eventId: number,
  pools: Pool[],
  { mode, newSeats }: PlaceOfEvent,
): Promise<void> {
  const modes = seatModesOf(mode);
  const opens = modes.filter((one) => !pools.some((pool) => pool.mode === one));
  for (const one of opens)
    await trx
      .insertInto('pools')
      .values({ event_id: eventId, mode: one, capacity: newSeats })
      .execute();
  await trx
    .deleteFrom('pools')
    .where('event_id', '=', eventId)
    .where('mode', 'not in', modes)
    .execute();
}

async function writePlace(
  trx: Trx,
  eventId: number,
  { mode, venue }: PlaceOfEvent,
  now: number,
): Promise<void> {
  await trx
    .updateTable('events')
    .set((eb) => ({
      mode,
      venue_name: JSON.stringify(venue.name),
      venue_address: venue.address,
      calendar_sequence: eb('calendar_sequence', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', eventId)
    .execute();
}
