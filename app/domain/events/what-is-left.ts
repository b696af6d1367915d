import { hasRoom, type Pool } from '../registrations/seats.ts';

/** Whether whoever signs up now gets a seat in some pool, only a place in a line, or neither. */
export function whatIsLeft(pools: Pool[], waitingList: boolean): 'seats' | 'line' | 'nothing' {
  if (pools.some(hasRoom)) return 'seats';
  return waitingList ? 'line' : 'nothing';
}
