import type { Typed } from '../form.ts';
import type { Move } from './order.ts';

/**
 * What the buttons "up" and "down" of a list send (up=12), and a thing that was dragged (item=12 and
 * before=7, or an empty before at the end); null where it was another form.
 */
export function readMove(typed: Typed): Move | null {
  const [up, down, item] = [numberIn(typed.up), numberIn(typed.down), numberIn(typed.item)];
  if (up !== null) return { id: up, to: 'up' };
  if (down !== null) return { id: down, to: 'down' };
  if (item !== null) return { id: item, before: numberIn(typed.before) };
  return null;
}

function numberIn(text: Typed[string] | undefined): number | null {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
