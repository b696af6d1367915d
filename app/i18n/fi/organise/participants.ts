import type { SeatMode } from '../../../domain/events/event.ts';

const people = (count: number) =>
  count === 1 ? '1 osallistuja' : `${count.toLocaleString('fi-FI')} osallistujaa`;

/** The list of those who have signed up. */
export const participants = {
  title: 'Osallistujat',
  add: 'Lisää osallistuja',
  write: 'Kirjoita näille tiedote',
  catering: 'Tarjoilun tiedot',
  count: people,
  moreThan: (count: number) => `Yli ${people(count)}`,
  filtered: 'Luettelo on rajattu.',
  showAll: 'Näytä kaikki',
  noneYet: 'Kukaan ei ole vielä ilmoittautunut.',
  noneFound: 'Kukaan ei vastaa hakua ja rajausta.',
  takesNone: 'Tapahtumaan ei ilmoittauduta tässä palvelussa.',
  previous: 'Edelliset',
  next: 'Seuraavat',
  pages: 'Sivut',

  search: 'Hae nimellä, sähköpostiosoitteella tai organisaatiolla',
  searchNames: 'Hae nimellä tai organisaatiolla',
  find: 'Hae',
  narrow: 'Rajaa luetteloa',
  apply: 'Näytä rajatut',
  any: 'Kaikki',
  state: 'Ilmoittautumisen tila',
  states: {
    live: 'Mukana tai jonossa',
    confirmed: 'Paikka vahvistettu',
    waiting: 'Vain jonossa, ei paikkaa',
    cancelled: 'Peruttu',
    all: 'Kaikki, myös perutut',
  },
  seat: 'Osallistumistapa',
  waitsFor: 'Jonottaa paikkaa',
  modes: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
  organisation: 'Organisaatio',
  organisationOrPart: 'Organisaatio tai sen osa',
  organisationKind: 'Organisaation laji',
  organisationKindUnknown: 'Muu tai ei tiedossa',
  municipality: 'Kunta',
  county: 'Hyvinvointialue',
  language: 'Asiointikieli',
  languages: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
  came: 'Saapuminen',
  cameYes: 'Saapunut',
  cameNo: 'Ei ole saapunut',
  reply: 'Vastaus kalenterikutsuun',
  replies: {
    accepted: 'Hyväksynyt',
    tentative: 'Alustava',
    declined: 'Hylännyt',
    none: 'Ei vastausta',
  },
  mail: 'Viestit',
  unreached: 'Viesti ei ole mennyt perille',
  withoutAddress: 'Ei sähköpostia: kerro puhelimella',
  yes: 'Kyllä',
  no: 'Ei',

  name: 'Nimi',
  role: 'Rooli',
  email: 'Sähköpostiosoite',
  noEmail: 'ei sähköpostia',
  standing: 'Tila',
  signedUp: 'Ilmoittautunut',
  erased: 'Tiedot poistettu',

  standings: {
    seat: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
    waits: { 'on-site': 'Jonossa: paikan päällä', remote: 'Jonossa: etänä' },
    waitsAt: (mode: SeatMode, place: number) =>
      mode === 'on-site'
        ? `Jonossa paikan päälle, sija ${place}`
        : `Jonossa etäpaikalle, sija ${place}`,
    cancelled: 'Peruttu',
    replies: {
      accepted: 'Hyväksynyt kalenterissa',
      tentative: 'Alustava kalenterissa',
      declined: 'Hylännyt kalenterissa',
    },
    came: 'Saapunut',
  },
};
