import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Rows } from './table.ts';

/** So many rows of 15 cells hold the event loop for some 2 ms, and their text stays out of large-object memory. */
const FEW = 100;

/** The rows of each chunk, few at a time, with a turn of the event loop after each few. */
export async function* fewAtATime(chunks: AsyncIterable<Rows>): AsyncGenerator<Rows> {
  for await (const rows of chunks) {
    for (let from = 0; from < rows.length; from += FEW) {
      yield rows.slice(from, from + FEW);
      await nextTurn();
    }
  }
}
