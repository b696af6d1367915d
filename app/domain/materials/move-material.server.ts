import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { materialsOf } from './materials.server.ts';

/** Moves a material among the event's materials. */
export async function moveMaterial(
  { trx, log }: Acting,
  eventId: number,
  move: Move,
): Promise<Rearranged> {
  const before = await materialsOf(trx, eventId);
  const moved = await rearrange(trx, 'materials', before, move);
  if (!moved.ok) return moved;
  const after = await materialsOf(trx, eventId);
  const titles = (materials: typeof before) => ({ order: materials.map(({ title }) => title.fi) });
  await log({ act: 'materials-edited', before: titles(before), after: titles(after) });
  return moved;
}
