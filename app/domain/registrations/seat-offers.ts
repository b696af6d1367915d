import type { SeatMode } from '../events/event.ts';
import type { Registration } from './registration.ts';
import { hasRoom, type Pool, type Wish } from './seats.ts';

/** A change of seat that a registrant can choose at this moment, and what it would mean. */
export type SeatOffer =
  | { kind: 'change'; wish: Wish; losesPlace: boolean }
  /** A remote seat, or one on site, while the place in the other line stays. */
  | { kind: 'meanwhile'; wish: Wish; seat: SeatMode }
  | { kind: 'queue'; wish: Wish; place: number; keepsSeat: boolean }
  | { kind: 'leave-line'; wish: Wish };

export function seatOffers(
  { seat, inLine }: Pick<Registration, 'seat' | 'inLine'>,
  pools: Pool[],
  waitingList: boolean,
): SeatOffer[] {
  if (seat && inLine) return [{ kind: 'leave-line', wish: { mode: seat, meanwhile: false } }];
  const other = pools.find((pool) => pool.mode !== (seat ?? inLine?.mode));
  if (!other) return [];
  const wish = { mode: other.mode, meanwhile: false };
  if (!hasRoom(other))
    return waitingList
      ? [{ kind: 'queue', wish, place: other.waiting + 1, keepsSeat: seat !== null }]
      : [];
  if (!inLine) return [{ kind: 'change', wish, losesPlace: false }];
  return [
    { kind: 'meanwhile', wish: { mode: inLine.mode, meanwhile: true }, seat: other.mode },
    { kind: 'change', wish, losesPlace: true },
  ];
}
