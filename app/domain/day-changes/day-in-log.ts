import { dateInHelsinki, timeInHelsinki } from '../time.ts';
import type { DayAsItIs } from './review.ts';

/** The day as the log tells of it, in words that will be read without the program as well. */
export function dayInLog({ status, when, mode, venue, pools }: DayAsItIs): object {
  const seats = pools.map(({ mode, capacity }) => [mode, capacity ?? 'unlimited']);
  return {
    status,
    ...(when.precision === 'minute' && {
      time: `${dateInHelsinki(when.startsAt)} ${timeInHelsinki(when.startsAt)}–${timeInHelsinki(when.endsAt)}`,
    }),
    mode,
    venue: venue?.name,
    address: venue?.address,
    seats: Object.fromEntries(seats),
  };
}
