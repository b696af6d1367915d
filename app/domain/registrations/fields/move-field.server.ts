import type { Move } from '../../order/order.ts';
import { type Rearranged, rearrange } from '../../order/write-order.server.ts';
import type { Acting } from '../../organisers/act.server.ts';
import { fieldsEverAsked } from './fields.server.ts';

/** Moves a field among the event's fields; the retired ones keep behind the others. */
export async function moveField(
  { trx, log }: Acting,
  eventId: number,
  move: Move,
): Promise<Rearranged> {
  const before = await fieldsEverAsked(trx, eventId);
  const moved = await rearrange(trx, 'fields', before, move);
  if (!moved.ok) return moved;
  const after = await fieldsEverAsked(trx, eventId);
  const labels = (fields: typeof before) => ({ order: fields.map(({ label }) => label.fi) });
  await log({ act: 'fields-edited', before: labels(before), after: labels(after) });
  return moved;
}
