import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Translated } from '../language.ts';
import { promoteFromLine } from '../registrations/promote.server.ts';
import { settleReminders } from '../reminders/settle-reminders.server.ts';
import { announceCancellation, announceRevival } from './announce.server.ts';
import { type Event, endOf } from './event.ts';
import { eventById } from './events.server.ts';

type Refused<Reason> = { ok: false; reason: Reason | 'already-so' | 'past' };

export type CancelEventResult = { ok: true; told: number } | Refused<'not-published'>;
export type ReviveEventResult = { ok: true; told: number } | Refused<'not-cancelled'>;

/** Cancels an event. The registrations stay as they are, so that a revived event knows its people. */
export async function cancelEvent(
  db: Db,
  eventId: number,
  circumstances: Circumstances,
  note: Translated | null = null,
): Promise<CancelEventResult> {
  return inTransaction(db, async (trx): Promise<CancelEventResult> => {
    const { status, when } = await eventById(trx, eventId);
    if (status === 'cancelled') return { ok: false, reason: 'already-so' };
    if (status !== 'published') return { ok: false, reason: 'not-published' };
    if (endOf(when) <= circumstances.now) return { ok: false, reason: 'past' };
    const event = await setStatus(trx, eventId, 'cancelled', circumstances.now);
    return { ok: true, told: await announceCancellation(trx, event, circumstances, { note }) };
  });
}

/** Undoes a cancellation, while the event is still to come. Seats that were freed meanwhile go to those in line. */
export async function reviveEvent(
  db: Db,
  eventId: number,
  circumstances: Circumstances,
  note: Translated | null = null,
): Promise<ReviveEventResult> {
  return inTransaction(db, async (trx): Promise<ReviveEventResult> => {
    const { status, when } = await eventById(trx, eventId);
    if (status === 'published') return { ok: false, reason: 'already-so' };
    if (status !== 'cancelled') return { ok: false, reason: 'not-cancelled' };
    if (endOf(when) <= circumstances.now) return { ok: false, reason: 'past' };
    const event = await setStatus(trx, eventId, 'published', circumstances.now);
    await settleReminders(trx, eventId, circumstances.now);
    const told = await announceRevival(trx, event, circumstances, { note });
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
