import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { promoteFromLine } from '../registrations/promote.server.ts';
import { announceCancellation, announceRevival } from './announce.server.ts';
import type { Event } from './event.ts';
import { eventById } from './events.server.ts';

export type CancelEventResult =
  | { ok: true; told: number }
  | { ok: false; reason: 'not-published' | 'not-cancelled' };

/** Cancels an event. The registrations stay as they are, so that a revived event knows its people. */
export async function cancelEvent(
  db: Db,
  eventId: number,
  circumstances: Circumstances,
): Promise<CancelEventResult> {
  return inTransaction(db, async (trx): Promise<CancelEventResult> => {
    const { status } = await eventById(trx, eventId);
    if (status !== 'published') return { ok: false, reason: 'not-published' };
    const event = await setStatus(trx, eventId, 'cancelled', circumstances.now);
    return { ok: true, told: await announceCancellation(trx, event, circumstances) };
  });
}

export async function reviveEvent(
  db: Db,
  eventId: number,
  circumstances: Circumstances,
): Promise<CancelEventResult> {
  return inTransaction(db, async (trx): Promise<CancelEventResult> => {
    const { status } = await eventById(trx, eventId);
    if (status !== 'cancelled') return { ok: false, reason: 'not-cancelled' };
    const event = await setStatus(trx, eventId, 'published', circumstances.now);
    const told = await announceRevival(trx, event, circumstances);
    await promoteFromLine(trx, event, circumstances);
    return { ok: true, told };
  });
}

async function setStatus(
  trx: Trx,
  id: number,
  status: Event['status'],
  now: number,
): Promise<Event> {
  await trx
    .updateTable('events')
    .set((eb) => ({ status, calendar_sequence: eb('calendar_sequence', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute();
  return eventById(trx, id);
}
