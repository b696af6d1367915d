import type { participants as fi } from '../../fi/organise/participants.ts';

const people = (count: number) =>
  count === 1 ? '1 participant' : `${count.toLocaleString('en-GB')} participants`;

export const participants: typeof fi = {
  title: 'Participants',
  add: 'Add a participant',
  write: 'Write to these',
  catering: 'Catering count',
  count: people,
  moreThan: (count) => `More than ${people(count)}`,
  filtered: 'The list is filtered.',
  showAll: 'Show everybody',
  noneYet: 'Nobody has registered yet.',
  noneFound: 'Nobody matches the search and the filter.',
  takesNone: 'One does not register for the event in this service.',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages',

  search: 'Search by name, e-mail address or organisation',
  searchNames: 'Search by name or organisation',
  find: 'Search',
  narrow: 'Filter the list',
  apply: 'Show the filtered list',
  any: 'All',
  state: 'State of the registration',
  states: {
    live: 'Coming or waiting',
    confirmed: 'Seat confirmed',
    waiting: 'Only waiting, no seat',
    cancelled: 'Cancelled',
    all: 'All, cancelled ones too',
  },
  seat: 'Mode of attendance',
  waitsFor: 'Waits for a seat',
  modes: { 'on-site': 'On site', remote: 'Remotely' },
  organisation: 'Organisation',
  organisationOrPart: 'Organisation or part of its name',
  organisationKind: 'Kind of organisation',
  organisationKindUnknown: 'Other or not known',
  municipality: 'Municipality',
  county: 'Wellbeing services county',
  language: 'Language of service',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  came: 'Arrival',
  cameYes: 'Arrived',
  cameNo: 'Not arrived',
  reply: 'Answer to the calendar invitation',
  replies: {
    accepted: 'Accepted',
    tentative: 'Tentative',
    declined: 'Declined',
    none: 'No answer',
  },
  mail: 'Messages',
  unreached: 'A message has not got through',
  withoutAddress: 'No e-mail: tell by phone',
  yes: 'Yes',
  no: 'No',

  name: 'Name',
  role: 'Role',
  email: 'E-mail address',
  noEmail: 'no e-mail',
  standing: 'State',
  signedUp: 'Registered',
  erased: 'Details erased',

  standings: {
    seat: { 'on-site': 'On site', remote: 'Remotely' },
    waits: { 'on-site': 'Waiting: on site', remote: 'Waiting: remotely' },
    waitsAt: (mode, place) =>
      mode === 'on-site'
        ? `Waiting for a seat on site, place ${place}`
        : `Waiting for a remote seat, place ${place}`,
    cancelled: 'Cancelled',
    replies: {
      accepted: 'Accepted in the calendar',
      tentative: 'Tentative in the calendar',
      declined: 'Declined in the calendar',
    },
    came: 'Arrived',
  },
};
