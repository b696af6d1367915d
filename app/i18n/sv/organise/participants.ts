import type { participants as fi } from '../../fi/organise/participants.ts';

const people = (count: number) =>
  count === 1 ? '1 deltagare' : `${count.toLocaleString('sv-FI')} deltagare`;

export const participants: typeof fi = {
  title: 'Deltagare',
  add: 'Lägg till en deltagare',
  write: 'Skriv till dessa',
  catering: 'Uppgifter om servering',
  count: people,
  moreThan: (count) => `Över ${people(count)}`,
  filtered: 'Förteckningen är avgränsad.',
  showAll: 'Visa alla',
  noneYet: 'Ingen har ännu anmält sig.',
  noneFound: 'Ingen motsvarar sökningen och avgränsningen.',
  takesNone: 'Man anmäler sig inte till evenemanget i den här tjänsten.',
  previous: 'Föregående',
  next: 'Följande',
  pages: 'Sidor',

  search: 'Sök med namn, e-postadress eller organisation',
  searchNames: 'Sök med namn eller organisation',
  find: 'Sök',
  narrow: 'Avgränsa förteckningen',
  apply: 'Visa de avgränsade',
  any: 'Alla',
  state: 'Anmälans läge',
  states: {
    live: 'Deltar eller väntar',
    confirmed: 'Platsen bekräftad',
    waiting: 'Bara på väntelistan, ingen plats',
    cancelled: 'Avbokad',
    all: 'Alla, också avbokade',
  },
  seat: 'Deltagandesätt',
  waitsFor: 'Väntar på plats',
  modes: { 'on-site': 'På plats', remote: 'På distans' },
  organisation: 'Organisation',
  organisationOrPart: 'Organisation eller en del av namnet',
  organisationKind: 'Organisationens slag',
  organisationKindUnknown: 'Annat eller okänt',
  municipality: 'Kommun',
  county: 'Välfärdsområde',
  language: 'Kontaktspråk',
  languages: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
  came: 'Ankomst',
  cameYes: 'Har anlänt',
  cameNo: 'Har inte anlänt',
  reply: 'Svar på kalenderinbjudan',
  replies: {
    accepted: 'Ja',
    tentative: 'Kanske',
    declined: 'Nej',
    none: 'Inget svar',
  },
  mail: 'Meddelanden',
  unreached: 'Ett meddelande har inte nått fram',
  withoutAddress: 'Ingen e-post: berätta per telefon',
  yes: 'Ja',
  no: 'Nej',

  name: 'Namn',
  role: 'Roll',
  email: 'E-postadress',
  noEmail: 'ingen e-post',
  standing: 'Läge',
  signedUp: 'Anmäld',
  erased: 'Uppgifterna raderade',

  standings: {
    seat: { 'on-site': 'På plats', remote: 'På distans' },
    waits: { 'on-site': 'Väntar: på plats', remote: 'Väntar: på distans' },
    waitsAt: (mode, place) =>
      mode === 'on-site'
        ? `Väntar på en plats på plats, köplats ${place}`
        : `Väntar på en distansplats, köplats ${place}`,
    cancelled: 'Avbokad',
    replies: {
      accepted: 'Ja i kalendern',
      tentative: 'Kanske i kalendern',
      declined: 'Nej i kalendern',
    },
    came: 'Har anlänt',
  },
};
