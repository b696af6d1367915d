import type * as fi from '../../fi/organise/team.ts';

export const roleMeans: typeof fi.roleMeans = {
  owner: 'Can do everything in the network and give rights to others.',
  organiser:
    'Can run all events of the network with their registrations, and give rights to the events.',
  viewer: 'Can see the events and the numbers, but no names.',
  'co-organiser':
    'Can edit the event for their organisation, handle questions, and see the participants’ names and organisations, but neither contact details nor diets.',
  moderator: 'Can handle the advance questions, but not see the participants.',
  desk: 'Can mark who has come, but not change the event.',
};

export const team: typeof fi.team = {
  title: 'Organisers and rights',
  lead: {
    network: 'These rights hold in the whole network and in all of its events.',
    event: 'These rights hold in this event only.',
  },
  give: 'Give rights',
  nobody: 'No rights have been given in this event alone.',
  person: 'Name',
  role: 'Role',
  since: 'Since',
  valid: 'Valid',
  untilFurther: 'until further notice',
  until: (date) => `until ${date}`,
  ended: (date) => `Ended on ${date}`,
  mailFailed: 'The message about the rights did not arrive. Check the address.',
  actions: 'Actions',
  change: 'Change or remove',
  changeOf: (name) => `Change or remove: ${name}`,
  you: 'you',
  wholeNetwork: 'Rights in the whole network',
  wholeNetworkLead: 'These people too have rights to the event, through the network.',
  toNetworkTeam: 'Change the network’s rights',

  newTitle: 'Give rights',
  newLead:
    'The person gets a message by e-mail that tells which rights they have got and how to sign in.',
  address: 'E-mail address',
  addressHint: 'The person signs in with this address.',
  language: 'Language of the message',
  languageHint:
    'If the person already has rights in Kutsu, the message comes in the language that they have chosen.',
  organisation: 'Organisation',
  organisationHint: 'Needed when the role is co-organiser.',
  noOrganisation: 'No organisation',
  eventOrganisers: 'Organisers of the event',
  otherOrganisations: 'Other organisations of the network',
  lastDay: 'Last day of validity',
  lastDayHint: 'The rights end when that day ends. Empty means until further notice.',
  send: 'Give the rights and send the message',
  faults: {
    name: 'Write the person’s name.',
    address: 'Write the person’s e-mail address.',
    role: 'Choose a role.',
    organisation: 'Choose the organisation that the co-organiser works for.',
    language: 'Choose the language of the message.',
    hasRole: 'This person has a role here already. Change it on the person’s own page.',
    lastOwner:
      'This person is the network’s only owner whose rights do not end. First give somebody else an owner’s rights until further notice.',
  },

  removalTitle: 'Removing the rights',
  remove: 'Remove the rights',
  removeTitle: (name) => `Remove the rights: ${name}`,
  removeLead: {
    network: (name, role, where) =>
      `Network: ${where}. ${name} (${role}) loses their rights in the network and in all of its events.`,
    event: (name, role, where) =>
      `Event: ${where}. ${name} (${role}) loses their rights in this event.`,
  },
  removeYourself: 'You are removing your own rights. You cannot give them back to yourself.',
  atOnce: 'The rights end at once, even if the person is signed in right now.',
  noMail: 'No message is sent to them.',
  workStays: 'The changes that they have made stay.',
  stays: 'These rights stay with them:',
  staying: (role, where) => `${role}: ${where}`,
  back: 'Back to the rights',
  notRemoved: 'The rights were not removed. Remove them with the button.',
};

export const roleGivenMail: typeof fi.roleGivenMail = {
  subject: (where) => `You have been given rights: ${where}`,
  heading: {
    network: 'You have been given rights in a network',
    event: 'You have been given rights in an event',
  },
  opening: 'They hold at once.',
  role: 'Role',
  rights: 'Rights',
  valid: 'Valid',
  untilFurther: 'until further notice',
  until: (date) => `until ${date}`,
  giver: 'The rights were given by',
  howTo:
    'Sign in with the e-mail address to which this message came. No password is needed: the sign-in page sends you a link.',
  link: 'Go to the sign-in page',
  reason:
    'You get this message because you have been given an organiser’s rights in Kutsu. If they are not meant for you, reply to this message.',
};
