import type { calendar as fi } from '../fi/calendar.ts';

export const calendar: typeof fi = {
  programme: 'Program',
  joinLink: 'Länk för distansdeltagande',
  remote: 'På distans',
  venueOrRemote: (venue) => `${venue}, eller på distans`,
  cancelled: 'Evenemanget har ställts in.',
  moreInformation: (url) => `Mer information: ${url}`,
  register: (url) => `Mer information och anmälan: ${url}`,
  registerForJoinLink: (url) =>
    `Du får en egen länk för distansdeltagande när du anmäler dig på evenemangets sida: ${url}`,
};
