import type { room as fi } from '../../fi/organise/room.ts';

export const room: typeof fi = {
  title: 'Läget',
  modes: { 'on-site': 'På plats', remote: 'På distans' },
  waiting: (count) => `${count} i kö`,
};
