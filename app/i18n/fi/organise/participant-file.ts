import type { ExportFormat } from '../../../domain/exports/export.ts';

const people = (count: number) =>
  count === 1 ? '1 osallistuja' : `${count.toLocaleString('fi-FI')} osallistujaa`;

/** Participants taken out into a file. */
export const participantFile = {
  title: 'Vie osallistujat tiedostoon',
  open: 'Vie tiedostoon',
  people,
  lead: (count: number) =>
    `Tiedostoon tulee ${people(count)} samassa järjestyksessä kuin luettelossa.`,
  filtered: 'Luettelo on rajattu: tiedostoon tulevat vain ne, jotka rajaus näyttää.',
  nobody: 'Luettelossa ei ole ketään, joten vietävää ei ole.',
  back: 'Takaisin osallistujiin',
  format: 'Tiedostomuoto',
  formats: {
    xlsx: {
      label: 'Excel (.xlsx)',
      description: 'Avautuu myös LibreOfficessa ja Google Sheetsissä.',
    },
    csv: { label: 'CSV (.csv)', description: 'Muihin ohjelmiin: UTF-8, erottimena puolipiste.' },
  } satisfies Record<ExportFormat, { label: string; description: string }>,
  needs: 'Ota mukaan erityisruokavaliot ja esteettömyystarpeet',
  needsHint:
    'Ne ovat terveystietoja. Lokiin jää merkintä siitä, kuinka monen tiedot veit. Tarjoilua varten riittää yleensä Tarjoilun tiedot -sivu, jossa on vain lukumäärät.',
  write: (count: number) => `Tee tiedosto: ${people(count)}`,
  privacy:
    'Tiedostossa on henkilötietoja. Säilytä sitä vain niin kauan kuin tarvitset sitä, äläkä lähetä sitä sähköpostilla.',
  earlier: 'Viimeisen vuorokauden tiedostosi',

  download: 'Lataa tiedosto',
  ready: 'Tiedosto on valmis.',
  withNeeds: 'Tiedostossa on terveystietoja.',
  erasedAt: (when: string) =>
    `Tiedosto poistetaan palvelusta ${when}. Voit tehdä sen milloin tahansa uudelleen.`,
  gone: 'Tiedosto on poistettu palvelusta. Voit tehdä sen uudelleen.',

  sheet: 'Osallistujat',
  fileName: 'osallistujat',
  columns: {
    firstName: 'Etunimi',
    lastName: 'Sukunimi',
    email: 'Sähköpostiosoite',
    organisation: 'Organisaatio',
    role: 'Rooli',
    municipality: 'Kunta',
    county: 'Hyvinvointialue',
    state: 'Tila',
    mode: 'Osallistumistapa',
    waitsFor: 'Jonottaa',
    place: 'Sija jonossa',
    language: 'Asiointikieli',
    signedUpAt: 'Ilmoittautunut',
    reply: 'Vastaus kalenterikutsuun',
    cameAt: 'Saapunut',
    newsletter: 'Uutiskirje',
    diet: 'Erityisruokavalio',
    access: 'Esteettömyystarpeet',
  },
  states: { confirmed: 'Vahvistettu', waiting: 'Jonossa', cancelled: 'Peruttu' },
  modes: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
  languages: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
  yes: 'Kyllä',
  no: 'Ei',
};
