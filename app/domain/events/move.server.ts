import { type Db, inTransaction } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { dateInHelsinki, type WallTime, wallTime } from '../time.ts';
import { announceChange } from './announce.server.ts';
import { eventById } from './events.server.ts';

export type MoveResult =
  | { ok: true; told: number }
  | {
      ok: false;
      reason:
        | Extract<WallTime, { ok: false }>['reason']
        | 'ends-before-it-starts'
        | 'not-published';
    };

/** Moves a published event to another date (2027-01-12) and hours (15:00) in Helsinki, and tells everyone. */
export async function moveEvent(
  db: Db,
  eventId: number,
  to: { date: string; from: string; until: string },
  circumstances: Circumstances,
): Promise<MoveResult> {
  const start = wallTime(to.date, to.from);
  const end = wallTime(to.date, to.until);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (end.instant <= start.instant) return { ok: false, reason: 'ends-before-it-starts' };
  return inTransaction(db, async (trx): Promise<MoveResult> => {
    const { status } = await eventById(trx, eventId);
    if (status !== 'published') return { ok: false, reason: 'not-published' };
    await trx
      .updateTable('events')
      .set((eb) => ({
        starts_at: start.instant,
        ends_at: end.instant,
        date: dateInHelsinki(start.instant),
        calendar_sequence: eb('calendar_sequence', '+', 1),
        updated_at: circumstances.now,
      }))
      .where('id', '=', eventId)
      .execute();
    const told = await announceChange(trx, await eventById(trx, eventId), circumstances);
    return { ok: true, told };
  });
}
