import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { noteProgrammeChange } from './invited-programme.server.ts';
import { programmeOf } from './programme.server.ts';

/** Moves a session within the programme. Its times stay as they are. */
export async function moveSession(
  acting: Acting,
  eventId: number,
  move: Move,
): Promise<Rearranged> {
  const { trx, log } = acting;
  const before = await programmeOf(trx, eventId);
  const moved = await rearrange(trx, 'sessions', before, move);
  if (!moved.ok) return moved;
  const after = await programmeOf(trx, eventId);
  const titles = (programme: typeof before) => ({ order: programme.map(({ title }) => title.fi) });
  await noteProgrammeChange(acting, eventId);
  await log({ act: 'programme-edited', before: titles(before), after: titles(after) });
  return moved;
}
