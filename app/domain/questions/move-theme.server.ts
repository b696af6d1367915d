import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { themesOf } from './questions.server.ts';

/** Moves a theme among the event's themes. */
export async function moveTheme(
  { trx, log }: Acting,
  eventId: number,
  move: Move,
): Promise<Rearranged> {
  const before = await themesOf(trx, eventId);
  const moved = await rearrange(trx, 'themes', before, move);
  if (!moved.ok) return moved;
  const after = await themesOf(trx, eventId);
  const names = (themes: typeof before) => ({ order: themes.map(({ name }) => name.fi) });
  await log({ act: 'themes-edited', before: names(before), after: names(after) });
  return moved;
}
