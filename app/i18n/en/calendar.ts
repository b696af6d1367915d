import type { calendar as fi } from '../fi/calendar.ts';

export const calendar: typeof fi = {
  programme: 'Programme',
  joinLink: 'Join link',
  remote: 'Remote',
  venueOrRemote: (venue) => `${venue}, or remotely`,
  cancelled: 'The event has been cancelled.',
  moreInformation: (url) => `Further information: ${url}`,
  register: (url) => `Further information and registration: ${url}`,
  registerForJoinLink: (url) =>
    `You get your own join link when you register on the event page: ${url}`,
};
