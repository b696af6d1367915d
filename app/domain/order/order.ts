/** One thing of a list is to stand elsewhere: a step up or down, or right before another (null: last). */
export type Move = { id: number } & ({ to: 'up' | 'down' } | { before: number | null });

/** The list after the move; null where what moves, or what it is to stand before, is not in it any more. */
export function moved(order: readonly number[], move: Move): number[] | null {
  const from = order.indexOf(move.id);
  if (from === -1) return null;
  const others = order.filter((id) => id !== move.id);
  const to = 'to' in move ? from + (move.to === 'up' ? -1 : 1) : placeBefore(others, move.before);
  if (to === -1 && 'before' in move) return null;
  return others.toSpliced(Math.max(0, to), 0, move.id);
}

function placeBefore(others: readonly number[], before: number | null): number {
  return before === null ? others.length : others.indexOf(before);
}
