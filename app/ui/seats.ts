import { hasRoom, type Pool } from '../domain/registrations/seats.ts';
import type { Catalogue } from '../i18n/index.ts';

/** What is left, a line for each pool: "Paikan päällä: 12 paikkaa jäljellä". A lone pool needs no name. */
export function seatLines(pools: Pool[], waitingList: boolean, t: Catalogue['event']): string[] {
  return pools.map((pool) => {
    const left = seatsLeft(pool, waitingList, t);
    return pools.length === 1 ? left : `${t.pool[pool.mode]}: ${left}`;
  });
}

function seatsLeft(pool: Pool, waitingList: boolean, t: Catalogue['event']): string {
  if (pool.capacity === null) return t.seatsUnlimited;
  if (hasRoom(pool)) return t.seatsLeft(pool.capacity - pool.confirmed);
  return waitingList ? t.fullWithLine(pool.waiting) : t.full;
}
