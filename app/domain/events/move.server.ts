import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Translated } from '../language.ts';
import { shiftSessions } from '../programme/shift-sessions.server.ts';
import { keepNeedsUntilAfter } from '../registrations/answers.server.ts';
import { settleReminders } from '../reminders/settle-reminders.server.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import { announceChange } from './announce.server.ts';
import { eventById } from './events.server.ts';
import { type Hours, type HoursFault, hoursToCome } from './hours.ts';

export type MoveResult =
  | { ok: true; told: number }
  | {
      ok: false;
      reason: HoursFault | 'not-published' | 'already-so';
    };

/**
 * Moves a published event to another date and hours, its sessions with it by as much, and tells everyone.
 * What people told of their health is kept as long after the new day as it would have been after the old one.
 */
export async function moveEvent(
  db: Db,
  eventId: number,
  to: Hours,
  circumstances: Circumstances,
  note: Translated | null = null,
): Promise<MoveResult> {
  const hours = hoursToCome(to, circumstances.now);
  if (!hours.ok) return { ok: false, reason: hours.reason };
  const { startsAt, endsAt } = hours;
  return inTransaction(db, async (trx): Promise<MoveResult> => {
    const { status, when } = await eventById(trx, eventId);
    if (status !== 'published') return { ok: false, reason: 'not-published' };
    const was = when.precision === 'minute' ? when : null;
    if (was?.startsAt === startsAt && was.endsAt === endsAt)
      return { ok: false, reason: 'already-so' };

    await writeTimes(trx, eventId, startsAt, endsAt, circumstances.now);
    if (was) await shiftSessions(trx, eventId, startsAt - was.startsAt);
    await keepNeedsUntilAfter(trx, eventId, endsAt);
    await settleReminders(trx, eventId, circumstances.now);
    const told = await announceChange(trx, await eventById(trx, eventId), circumstances, {
      note,
      before: was && { is: 'time', startsAt: was.startsAt, endsAt: was.endsAt },
    });
    return { ok: true, told };
  });
}

async function writeTimes(
  trx: Trx,
  eventId: number,
  startsAt: Instant,
  endsAt: Instant,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('events')
    .set((eb) => ({
      precision: 'minute',
      date: dateInHelsinki(startsAt),
      starts_at: startsAt,
      ends_at: endsAt,
      calendar_sequence: eb('calendar_sequence', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', eventId)
    .execute();
}
