import type { Move } from '../order/order.ts';
import { type Rearranged, rearrange } from '../order/write-order.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { sessionOfEvent } from './programme.server.ts';

/** Moves somebody among those who appear in a session. */
export async function moveAppearance(
  { trx, log }: Acting,
  { eventId, sessionId }: { eventId: number; sessionId: number },
  move: Move,
): Promise<Rearranged> {
  const session = await sessionOfEvent(trx, eventId, sessionId);
  const moved = await rearrange(trx, 'appearances', session?.appearances ?? [], move);
  if (!session || !moved.ok) return { ok: false, reason: 'gone' };
  await log({
    act: 'programme-edited',
    subject: session.title.fi,
    before: { order: session.appearances.map(({ id }) => id) },
    after: { order: moved.order },
  });
  return moved;
}
