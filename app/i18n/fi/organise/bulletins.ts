import type { MomentFault } from '../../../domain/bulletins/bulletin.form.ts';
import type { ReleaseResult } from '../../../domain/bulletins/release-bulletin.server.ts';
import { messages } from './letter.ts';

const people = (count: number) =>
  count === 1 ? '1 saaja' : `${count.toLocaleString('fi-FI')} saajaa`;

/** What an organiser writes to some of the participants, and what goes out by itself. */
export const bulletins = {
  title: 'Viestit',
  lead: 'Muistutukset lähtevät itsestään. Tiedotteella kerrot jotain osallistujille itse. Ilmoittautumisten vahvistukset eivät näy täällä.',
  write: 'Kirjoita tiedote',
  reminders: 'Muistutukset ja kiitos',
  next: 'Seuraavaksi lähtee',
  nothingNext: 'Mitään ei ole lähdössä itsestään.',
  bulletinNext: (subject: string) => `Tiedote: ${subject}`,
  undelivered: (count: number) =>
    count === 1
      ? '1 osoitteeseen viestit eivät mene perille'
      : `${count} osoitteeseen viestit eivät mene perille`,
  all: 'Tiedotteet',
  noneYet: 'Tiedotteita ei ole vielä kirjoitettu.',
  columns: {
    subject: 'Aihe',
    state: 'Tila',
    total: 'Saajia',
    sent: 'Lähetetty',
    waiting: 'Odottaa',
    failed: 'Ei perillä',
  },
  states: { draft: 'Luonnos', scheduled: 'Ajastettu', released: 'Lähetetty' },

  newTitle: 'Kirjoita tiedote',
  editTitle: 'Muokkaa tiedotetta',
  readers: 'Kenelle',
  readersHint:
    'Ilman rajausta tiedote lähtee kaikille, jotka ovat mukana tai jonossa. Näet seuraavaksi, ketkä sen saavat.',
  subject: 'Aihe',
  body: 'Teksti',
  bodyHint:
    'Viestin alkuun tulee tervehdys ja loppuun tapahtuman tiedot ja linkit. Ruotsin- tai englanninkielinen lukija saa oman kielensä tekstin, jos kirjoitat sen, muuten suomenkielisen.',
  missing: {
    'subject.fi': 'Kirjoita aihe suomeksi.',
    'body.fi': 'Kirjoita teksti suomeksi.',
  },
  preview: 'Tallenna luonnos ja esikatsele',
  leave: 'Takaisin viesteihin',

  everybody: 'Kaikki, jotka ovat mukana tai jonossa',
  count: people,
  leftOut: (count: number) =>
    count === 1
      ? '1 on kieltäytynyt tiedotteista. Hän ei saa tätä.'
      : `${count.toLocaleString('fi-FI')} on kieltäytynyt tiedotteista. He eivät saa tätä.`,
  nobody: 'Kukaan ei kuulu tähän joukkoon. Muokkaa rajausta.',
  list: 'Saajat',
  andMore: (count: number) => `ja ${count.toLocaleString('fi-FI')} muuta`,
  asRead: 'Näin viesti luetaan',
  writtenBy: (name: string, time: string) => `${name}, ${time}`,
  by: 'Kirjoittaja',
  edit: 'Muokkaa',
  remove: 'Poista luonnos',
  tryOut: 'Lähetä koeviesti minulle',
  sendTitle: 'Lähetä',
  release: (count: number) => `Lähetä ${messages(count)} nyt`,
  laterTitle: 'Ajasta',
  laterHint:
    'Tiedote lähtee niille, jotka kuuluvat joukkoon silloin. Voit perua ajastuksen siihen asti.',
  date: 'Päivä',
  time: 'Kello',
  schedule: 'Ajasta tiedote',
  scheduledFor: (time: string) => `Lähtee ${time} niille, jotka kuuluvat joukkoon silloin.`,
  withdraw: 'Peru ajastus',

  released: (time: string) => `Lähetetty ${time}`,
  delivery: 'Lähetyksen tilanne',
  sent: 'Lähetetty',
  waiting: 'Odottaa',
  failed: 'Ei mennyt perille',
  spared: (count: number) =>
    count === 1
      ? '1 saajalle viestiä ei enää lähetetty: hän perui ilmoittautumisensa tai kieltäytyi tiedotteista sillä välin.'
      : `${count.toLocaleString('fi-FI')} saajalle viestiä ei enää lähetetty: he peruivat ilmoittautumisensa tai kieltäytyivät tiedotteista sillä välin.`,
  left: (count: number) =>
    count === 1
      ? 'Lähetys keskeytettiin. 1 henkilö jäi ilman viestiä.'
      : `Lähetys keskeytettiin. ${count.toLocaleString('fi-FI')} henkilöä jäi ilman viestiä.`,
  resume: 'Jatka lähettämistä',
  progress: 'Näytä eteneminen',

  faults: {
    'not-a-date': 'Kirjoita päivä muodossa 12.1.2027.',
    'not-a-time': 'Kirjoita kellonaika muodossa 9.30.',
    skipped: 'Tätä kellonaikaa ei ole, sillä kellot siirretään silloin kesäaikaan.',
    repeated: 'Tämä kellonaika on kahdesti, sillä kellot siirretään silloin talviaikaan.',
    'in-the-past': 'Valitse aika, joka ei ole vielä mennyt.',
    'too-far': 'Valitse aika, johon on enintään vuosi.',
  } satisfies Record<MomentFault, string>,
  missingMoment: { date: 'Kirjoita päivä.', time: 'Kirjoita kellonaika.' },
  refusals: {
    nobody: 'Kukaan ei kuulu tähän joukkoon, joten lähetettävää ei ole.',
    'changed-meanwhile':
      'Saajat tai teksti ovat muuttuneet sen jälkeen, kun katsoit tätä sivua. Mitään ei ole lähetetty. Tarkista uudelleen.',
    'not-a-draft': 'Tiedote on jo lähetetty tai ajastettu.',
  } satisfies Record<Extract<ReleaseResult, { ok: false }>['reason'], string>,
};
