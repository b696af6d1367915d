import type { SeatMode } from '../events/event.ts';

/*
 * How seats are given.
 *
 * An event has one pool of seats, or two when it is hybrid. A registration holds at most one seat, and
 * waits for at most one other. Three rules hold after every command:
 *
 *  1. No pool has more confirmed seats than its capacity. (The database refuses it as well.)
 *  2. Nobody waits for a pool that has a free seat.
 *  3. A freed seat goes to the first in line: the lowest line number among those who wait for that pool.
 *     A line number is given once, on arrival in the line, and kept for as long as the person waits.
 *
 * An organiser may give somebody a seat out of turn. Where none is free the pool grows by that one seat, so
 * that nobody in the line loses anything by it.
 *
 * Rule 2 is why newcomers may take a free seat at once: where one is free, the line is empty. Whoever
 * waits for a seat on site may hold a remote seat meanwhile. Getting the seat on site then frees the
 * remote one, which goes to the first who waits for it, and so on until no freed seat is wanted.
 */

export interface Pool {
  mode: SeatMode;
  /** Null: as many as come. */
  capacity: number | null;
  confirmed: number;
  waiting: number;
}

/** What a registration holds and what it waits for. */
export interface Standing {
  seat: SeatMode | null;
  waitsFor: SeatMode | null;
}

/** The pool that somebody would like a seat from; `meanwhile` accepts the other pool's seat while waiting. */
export interface Wish {
  mode: SeatMode;
  meanwhile: boolean;
}

export function hasRoom(pool: Pool): boolean {
  return pool.capacity === null || pool.confirmed < pool.capacity;
}

/**
 * What a wish leads to, given the seat the person already holds. Null when the wished pool is full and
 * the event keeps no waiting list; a seat already held is then kept.
 */
export function standingFor(
  wish: Wish,
  held: SeatMode | null,
  pools: Pool[],
  waitingList: boolean,
): Standing | null {
  if (held === wish.mode) return { seat: held, waitsFor: null };
  const wished = pools.find((pool) => pool.mode === wish.mode);
  if (!wished) throw new Error(`the event has no ${wish.mode} seats`);
  if (hasRoom(wished)) return { seat: wish.mode, waitsFor: null };
  if (!waitingList) return null;
  if (held) return { seat: held, waitsFor: wish.mode };
  const other = pools.find((pool) => pool.mode !== wish.mode);
  return {
    seat: wish.meanwhile && other && hasRoom(other) ? other.mode : null,
    waitsFor: wish.mode,
  };
}
