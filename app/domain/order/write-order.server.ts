import type { Trx } from '#db/client.ts';
import { type Move, moved } from './order.ts';

/** The lists that organisers put in order. No two rows of one list share a position. */
type Ordered =
  | 'sessions'
  | 'appearances'
  | 'themes'
  | 'fields'
  | 'materials'
  | 'summaries'
  | 'conclusions';

export type Rearranged = { ok: true; order: number[] } | { ok: false; reason: 'gone' };

/** Moves one of the rows, which are given in the order in which they stand now. */
export async function rearrange(
  trx: Trx,
  table: Ordered,
  rows: readonly { id: number }[],
  move: Move,
): Promise<Rearranged> {
  const order = moved(
    rows.map(({ id }) => id),
    move,
  );
  if (!order) return { ok: false, reason: 'gone' };
  await writeOrder(trx, table, order);
  return { ok: true, order };
}

/** All leave their old places before the first takes its new one. */
export async function writeOrder(
  trx: Trx,
  table: Ordered,
  order: readonly number[],
): Promise<void> {
  if (order.length === 0) return;
  await trx
    .updateTable(table)
    .set((eb) => ({ position: eb.neg(eb.parens('position', '+', 1)) }))
    .where('id', 'in', order)
    .execute();
  for (const [position, id] of order.entries())
    await trx.updateTable(table).set({ position }).where('id', '=', id).execute();
}
