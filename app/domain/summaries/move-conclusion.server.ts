import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { summaryOfEvent } from './summaries.server.ts';

/** Moves a conclusion within its summary. */
export async function moveConclusion(
  { trx, log }: Acting,
  { eventId, summaryId }: { eventId: number; summaryId: number },
  move: Move,
): Promise<Rearranged> {
  const before = await summaryOfEvent(trx, eventId, summaryId);
  const moved = await rearrange(trx, 'conclusions', before?.conclusions ?? [], move);
  if (!moved.ok) return moved;
  const after = await summaryOfEvent(trx, eventId, summaryId);
  const texts = (summary: typeof before) => ({
    order: summary?.conclusions.map(({ text }) => text.fi),
  });
  await log({
    act: 'summaries-edited',
    subject: before?.title.fi,
    before: texts(before),
    after: texts(after),
  });
  return moved;
}
