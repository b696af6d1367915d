import type { checkIn as fi } from '../../fi/organise/check-in.ts';

const number = (count: number) => count.toLocaleString('en-GB');

export const checkIn: typeof fi = {
  title: 'Check-in',
  arrived: (count, of) => `Arrived ${number(count)} / ${number(of)}`,
  arrivedRemotely: (count) => `Joined remotely ${number(count)}`,
  search: 'Search by name or organisation',
  find: 'Search',
  hint: 'Type the beginning of the name. For example “mäk” finds Mäkinen.',
  came: 'Arrived',
  cameOf: (name) => `Arrived: ${name}`,
  cameAt: (time) => `Arrived at ${time}`,
  undo: 'Take back',
  undoOf: (name) => `Take back: ${name}`,
  results: 'Found',
  latest: 'Latest arrivals',
  none: (search) => `“${search}” found nobody.`,
  noneAdvice: 'Try a shorter beginning or the family name alone.',
  more: 'There are more. Type more of the name.',
  remote: 'registered remotely',
  waiting: 'on the waiting list, no seat',
  nobodyYet: 'Nobody has arrived yet.',
};
