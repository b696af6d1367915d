import type { event as fi } from '../fi/event.ts';

export const event: typeof fi = {
  kind: {
    'partnership-day': 'Partnership day',
    'network-seminar': 'Network seminar',
    'network-meeting': 'Network meeting',
    forum: 'Forum',
    training: 'Training',
    'study-visit': 'Study visit',
  },
  ordinal: (ordinal) => `No. ${ordinal} in the series`,
  mode: {
    'on-site': 'On site',
    remote: 'Online event',
    hybrid: 'On site and online',
  },
  access: { open: 'Open to all', invited: 'By invitation' },
  dateOpen: 'Date not decided yet',
  dateOpenHours: (hours) => `Date not decided yet, ${hours}`,
  cancelled: 'Cancelled',
  register: 'Register',
  registerToLine: 'Join the waiting list',
  registerBy: (time) => `Register by ${time}`,
  registrationOpens: (time) => `Registration opens on ${time}`,
  registrationClosed: 'Registration has closed',
  under: 'The event is under way',
  pool: { 'on-site': 'On site', remote: 'Remotely' },
  seatsUnlimited: 'room for everyone',
  seatsLeft: (count) => (count === 1 ? '1 place left' : `${count} places left`),
  full: 'full',
  fullWithLine: (waiting) =>
    waiting === 0 ? 'full, you can join the waiting list' : `full, ${waiting} on the waiting list`,
  someTextsInFinnish: 'Some of the texts are in Finnish only.',
};
