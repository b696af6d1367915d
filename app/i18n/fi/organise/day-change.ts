import type { Caution } from '../../../domain/day-changes/cautions.ts';
import type { DayChangeFault } from '../../../domain/day-changes/day-change.form.ts';
import type { DayChange, DayChangeKind } from '../../../domain/day-changes/day-change.ts';
import type { Refusal } from '../../../domain/day-changes/make-day-change.server.ts';
import { messages } from './letter.ts';

/** The end of a button's words: nothing where nobody is told. */
const andSend = (count: number) => (count === 0 ? '' : ` ja lähetä ${messages(count)}`);

const people = (count: number) => (count === 1 ? '1 henkilö' : `${count} henkilöä`);

/** Changes of a published event's day: time, place, link, cancellation, all remote. */
export const dayChange = {
  title: 'Muuta päivää',
  lead: 'Näet ennen jokaista muutosta, mitä lähetetään, kuinka monelle ja millaisena viesti luetaan. Mitään ei lähde ennen kuin vahvistat.',
  kinds: {
    move: {
      title: 'Siirrä toiseen aikaan',
      lead: 'Kaikki saavat uuden ajan viestissä, ja kalenterikutsut päivittyvät. Ohjelman kellonajat siirtyvät mukana.',
    },
    place: {
      title: 'Vaihda paikka tai osallistumistapa',
      lead: 'Kaikki saavat tiedon uudesta paikasta, ja kalenterikutsut päivittyvät.',
    },
    link: {
      title: 'Vaihda kokouslinkki',
      lead: 'Viestejä ei lähetetä: jokaisen oma etälinkki johtaa heti uuteen kokoukseen.',
    },
    'go-remote': {
      title: 'Siirrä kokonaan etäksi',
      lead: 'Esimerkiksi lumimyrskyn takia. Paikan päälle ilmoittautuneet saavat etäpaikan ja oman etälinkin, ja kalenterikutsut päivittyvät.',
    },
    cancel: {
      title: 'Peru tapahtuma',
      lead: 'Kaikki saavat tiedon peruutuksesta, ja tapahtuma poistuu kalentereista. Ilmoittautumiset säilyvät siltä varalta, että tapahtuma järjestetään sittenkin.',
    },
    revive: {
      title: 'Järjestä sittenkin',
      lead: 'Ilmoittautumiset ovat tallessa. Kaikki saavat tiedon ja uuden kalenterikutsun.',
    },
  } satisfies Record<DayChangeKind, { title: string; lead: string }>,
  nothingToChange: {
    draft:
      'Tapahtumaa ei ole julkaistu, joten kukaan ei vielä tiedä siitä. Voit muuttaa kaikkea muokkaussivulla.',
    past: 'Tapahtuma on päättynyt. Sen päivää ei voi enää muuttaa.',
  },
  notPossible: 'Tätä ei voi tehdä tapahtumalle juuri nyt.',

  now: 'Nyt',
  date: 'Uusi päivä',
  from: 'Alkaa klo',
  until: 'Päättyy klo',
  mode: 'Osallistumistapa',
  modes: { 'on-site': 'Vain paikan päällä', hybrid: 'Paikan päällä ja etänä' },
  modeHint:
    'Jos haluat siirtää koko tapahtuman etäksi, valitse sille oma toimintonsa: Siirrä kokonaan etäksi.',
  venue: 'Paikan nimi',
  address: 'Osoite',
  seats: 'Uusien paikkojen määrä',
  seatsHint: {
    'on-site': 'Montako mahtuu paikan päälle. Jätä tyhjäksi, jos määrää ei rajata.',
    remote:
      'Montako mahtuu etänä, jos avaat etäosallistumisen. Jätä tyhjäksi, jos määrää ei rajata.',
  },
  link: 'Kokouslinkki',
  linkHint:
    'Teams-, Zoom- tai muu osoite, joka alkaa https://. Linkki ei näy kenellekään julkisesti.',
  linkKnownHint: 'Tapahtumalla on jo kokouslinkki. Jätä tyhjäksi, jos se ei muutu.',
  linkLeads: (remote: number) =>
    `Viestejä ei lähetetä kenellekään: jokaisella on oma etälinkki, joka johtaa heti uuteen kokoukseen. ${remote === 1 ? 'Etänä osallistuu 1 henkilö.' : `Etänä osallistuu ${remote} henkilöä.`}`,
  changeLink: 'Vaihda kokouslinkki',
  note: 'Viesti kaikille',
  noteHint:
    'Kerro esimerkiksi syy. Teksti tulee viestin alkuun. Ruotsin- tai englanninkielinen lukija saa oman kielensä tekstin, jos kirjoitat sen, muuten suomenkielisen.',
  review: 'Tarkista muutos',

  reviewTitle: 'Tarkista ennen vahvistamista',
  again:
    'Tilanne on muuttunut sen jälkeen, kun tarkistit muutoksen. Mitään ei ole vielä tehty. Tarkista uudelleen.',
  whatChanges: 'Mikä muuttuu',
  nowAndAfter: 'Nyt ja muutoksen jälkeen',
  what: 'Tieto',
  after: 'Muutoksen jälkeen',
  rows: {
    status: 'Tapahtuman tila',
    when: 'Aika',
    mode: 'Osallistumistapa',
    venue: 'Paikka',
    seats: { 'on-site': 'Paikat paikan päällä', remote: 'Etäpaikat' },
    sessions: 'Ohjelma',
    needs: 'Ruokavalio- ja esteettömyystiedot',
  },
  none: 'Ei ole',
  taken: (confirmed: number, capacity: string) => `${confirmed} varattuna, enintään ${capacity}`,
  takenUnlimited: (confirmed: number) => `${confirmed} varattuna, määrää ei rajata`,
  needsOf: (count: number) => people(count),
  needsErased: 'Poistetaan heti',

  whatIsSent: 'Mitä lähetetään',
  nothingIsSent: 'Kukaan ei ole ilmoittautunut, joten viestejä ei lähetetä.',
  sent: (count: number) => `Lähetetään ${messages(count)}, kullekin omansa.`,
  unreachable: (count: number) =>
    count === 1
      ? '1 henkilö jää ilman viestiä, koska hänen osoitteensa ei toimi.'
      : `${count} henkilöä jää ilman viestiä, koska heidän osoitteensa eivät toimi.`,
  withoutAddress: (count: number) =>
    count === 1
      ? '1 osallistujalla ei ole sähköpostiosoitetta. Kerro hänelle itse.'
      : `${count} osallistujalla ei ole sähköpostiosoitetta. Kerro heille itse.`,
  confirm: {
    move: (count: number) => `Siirrä tapahtuma${andSend(count)}`,
    place: (count: number) => `Vaihda paikka${andSend(count)}`,
    'go-remote': (count: number) => `Siirrä kokonaan etäksi${andSend(count)}`,
    cancel: (count: number) => `Peru tapahtuma${andSend(count)}`,
    revive: (count: number) => `Järjestä sittenkin${andSend(count)}`,
  } satisfies Record<DayChange['is'], (count: number) => string>,
  back: 'Palaa muokkaamaan',
  leave: 'Jätä muuttamatta',

  cautions: {
    'registration-closes': (time: string) => `Ilmoittautuminen päättyy edelleen ${time}.`,
    'questions-close': (time: string) => `Ennakkokysymyksiä voi jättää edelleen ${time} asti.`,
    afterStart: 'Se on vasta tapahtuman alkamisen jälkeen.',
    'sessions-beyond-end': (sessions: number) =>
      sessions === 1
        ? '1 ohjelman kohta päättyisi vasta tapahtuman jälkeen.'
        : `${sessions} ohjelman kohtaa päättyisi vasta tapahtuman jälkeen.`,
    title: 'Huomaa myös',
  } satisfies Record<Caution['is'], unknown> & { afterStart: string; title: string },
  faults: {
    'not-a-date': 'Kirjoita päivä muodossa 12.1.2027.',
    'not-a-time': 'Kirjoita kellonaika muodossa 9.30.',
    skipped:
      'Tätä kellonaikaa ei ole, sillä kellot siirretään silloin kesäaikaan. Valitse aika ennen klo 3 tai klo 4 alkaen.',
    repeated:
      'Tämä kellonaika on kahdesti, sillä kellot siirretään silloin talviaikaan, eivätkä kalenterit tiedä, kumpaa tarkoitat. Valitse aika ennen klo 3 tai klo 4 alkaen.',
    'ends-before-it-starts': 'Päättymisajan on oltava alkamisajan jälkeen.',
    'in-the-past': 'Valitse aika, joka ei ole vielä mennyt.',
    'not-a-link': 'Kirjoita koko osoite, joka alkaa https://.',
    'not-a-number': 'Kirjoita määrä numeroina, enintään 100 000, tai jätä tyhjäksi.',
  } satisfies Record<DayChangeFault, string>,
  missing: {
    date: 'Kirjoita uusi päivä.',
    from: 'Kirjoita alkamisaika.',
    until: 'Kirjoita päättymisaika.',
    mode: 'Valitse osallistumistapa.',
    'venue.fi': 'Kirjoita paikan nimi suomeksi.',
    meetingLink: 'Kirjoita kokouslinkki. Ilman sitä etänä ei pääse mukaan.',
    'note.fi': 'Kirjoita viesti myös suomeksi: sen saavat kaikki, joiden kielellä viestiä ei ole.',
  },
  refusals: {
    'already-so': 'Tapahtuma on jo näin, joten muutettavaa ei ole.',
    'not-published': 'Tapahtumaa ei ole julkaistu, tai se on peruttu.',
    'not-cancelled': 'Tapahtumaa ei ole peruttu.',
    past: 'Tapahtuma on päättynyt. Sen päivää ei voi enää muuttaa.',
    'nothing-on-site': 'Tapahtumassa ei osallistuta paikan päällä.',
    'no-meeting-link': 'Tapahtumalla ei ole kokouslinkkiä. Kirjoita se ensin.',
    'remote-seats-taken': (count: number) =>
      `Etäosallistumista ei voi poistaa, sillä sen on valinnut ${people(count)}. Pyydä heitä ensin vaihtamaan osallistumistapaa, tai pidä etäosallistuminen mukana.`,
  } satisfies Record<Exclude<Refusal['reason'], DayChangeFault>, unknown>,
};
