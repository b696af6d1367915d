import { redirect } from '@remix-run/node';
import type { Move } from '../domain/order/order.ts';
import type { Rearranged } from '../domain/order/write-order.server.ts';

/**
 * Back to a list in which something was moved, with the focus on the button that moves it on: the same
 * again, or the other one where it cannot go further.
 */
export function backToList(path: string, move: Move, moved: Rearranged): Response {
  if (!moved.ok) return redirect(`${path}?done=list-changed`, 303);
  const { order } = moved;
  const wished = 'to' in move && move.to === 'down' ? 'down' : 'up';
  const last = order.at(-1) === move.id;
  const first = order[0] === move.id;
  const button = wished === 'up' && first ? 'down' : wished === 'down' && last ? 'up' : wished;
  return redirect(`${path}?done=moved#${button}-${move.id}`, 303);
}
