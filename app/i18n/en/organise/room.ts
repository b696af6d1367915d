import type { room as fi } from '../../fi/organise/room.ts';

export const room: typeof fi = {
  title: 'Overview',
  modes: { 'on-site': 'On site', remote: 'Remotely' },
  waiting: (count) => `${count} waiting`,
};
