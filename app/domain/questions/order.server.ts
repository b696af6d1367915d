import type { Acting } from '../organisers/act.server.ts';
import type { Pressed } from './moderation.ts';
import { numbered, questionOf } from './question-at-hand.server.ts';

/** The neighbour that a question is put next to. */
export type Beside = { before: number } | { after: number };

/**
 * Puts an accepted question before another or after it. It says where to, not how far: pressed twice or by two
 * people it is done once, and it clashes with nothing that others do.
 */
export async function putBeside(
  { trx, log }: Acting,
  eventId: number,
  id: number,
  beside: Beside,
): Promise<Pressed> {
  const moved = await questionOf(trx, eventId, id);
  if (!moved) return { ok: false, reason: 'unknown' };
  const rows = await trx
    .selectFrom('questions')
    .select(['id', 'position'])
    .where('event_id', '=', eventId)
    .where('position', 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const order = rows.map((row) => row.id).filter((other) => other !== id);
  const neighbour = order.indexOf('before' in beside ? beside.before : beside.after);
  if (moved.position === null || neighbour === -1) return { ok: true };
  order.splice('before' in beside ? neighbour : neighbour + 1, 0, id);
  if (order.every((other, index) => other === rows[index]!.id)) return { ok: true };
  for (const [index, other] of order.entries())
    await trx
      .updateTable('questions')
      .set({ position: index + 1 })
      .where('id', '=', other)
      .where('position', '<>', index + 1)
      .execute();
  await log({ act: 'question-ordered', subject: numbered(moved) });
  return { ok: true };
}
