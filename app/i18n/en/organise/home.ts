import type { home as fi } from '../../fi/organise/home.ts';

export const home: typeof fi = {
  title: 'Your events',
  networks: 'Networks',
  coming: 'Coming',
  past: 'Past',
  drafts: 'Drafts',
  nothingComing: 'No events are coming.',
  noRoles: 'You have no rights in a network or event yet.',
  noRolesAdvice: 'Ask the owner of a network for rights. You are told of them by e-mail.',
  yourRole: (roles) => `Your role: ${roles}`,
  confirmed: (count) =>
    count === 1 ? '1 signed up' : `${count.toLocaleString('en-GB')} signed up`,
};
