import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { summariesOf } from './summaries.server.ts';

/** Moves a summary, with its conclusions, among the event's summaries. */
export async function moveSummary(
  { trx, log }: Acting,
  eventId: number,
  move: Move,
): Promise<Rearranged> {
  const before = await summariesOf(trx, eventId);
  const moved = await rearrange(trx, 'summaries', before, move);
  if (!moved.ok) return moved;
  const after = await summariesOf(trx, eventId);
  const titles = (summaries: typeof before) => ({ order: summaries.map(({ title }) => title.fi) });
  await log({ act: 'summaries-edited', before: titles(before), after: titles(after) });
  return moved;
}
