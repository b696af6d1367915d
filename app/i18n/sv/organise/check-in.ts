import type { checkIn as fi } from '../../fi/organise/check-in.ts';

const number = (count: number) => count.toLocaleString('sv-FI');

export const checkIn: typeof fi = {
  title: 'Incheckning',
  arrived: (count, of) => `Anlända ${number(count)} / ${number(of)}`,
  arrivedRemotely: (count) => `Anslutna på distans ${number(count)}`,
  search: 'Sök med namn eller organisation',
  find: 'Sök',
  hint: 'Skriv början av namnet. Till exempel ”mäk” hittar Mäkinen.',
  came: 'Anlände',
  cameOf: (name) => `Anlände: ${name}`,
  cameAt: (time) => `Anlände kl. ${time}`,
  undo: 'Ta bort anteckningen',
  undoOf: (name) => `Ta bort anteckningen: ${name}`,
  results: 'Hittade',
  latest: 'Senast anlända',
  none: (search) => `Ingen hittades med ”${search}”.`,
  noneAdvice: 'Försök med en kortare början eller bara efternamnet.',
  more: 'Det finns flera. Skriv mer av namnet.',
  remote: 'anmäld på distans',
  waiting: 'på väntelistan, ingen plats',
  nobodyYet: 'Ingen har ännu anlänt.',
};
