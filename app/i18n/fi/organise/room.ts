import type { Milestone } from '../../../domain/events/coming-up.ts';

const number = (count: number) => count.toLocaleString('fi-FI');

/** How an event is doing. */
export const room = {
  title: 'Tilanne',
  modes: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
  number,
  taken: (confirmed: number, capacity: number, waiting: number) =>
    `${number(confirmed)} / ${number(capacity)} paikkaa varattu${waiting > 0 ? `, ${number(waiting)} jonossa` : ''}`,
  ofCapacity: (capacity: number) => `/ ${number(capacity)} paikkaa`,
  unlimited: 'ilmoittautunutta, paikkoja ei ole rajattu',
  waiting: (count: number) => `${number(count)} jonossa`,
  arrived: 'Saapunut',
  joined: (count: number) => `lisäksi ${number(count)} liittynyt etänä`,
  daysLeft: (days: number) =>
    days === 1 ? 'Tapahtuma on huomenna.' : `Tapahtumaan on ${days} päivää.`,
  today: 'Tapahtuma on tänään.',

  signUps: {
    title: 'Ilmoittautumiset ajan mukaan',
    none: 'Ilmoittautumisia ei vielä ole.',
    described: (total: number, first: string) =>
      `Ilmoittautumisia on kertynyt ${number(total)}. Ensimmäinen tuli ${first}.`,
    comparedWith: (earlier: string, then: number) =>
      `Samassa vaiheessa ennen sarjan edellistä tapahtumaa (${earlier}) ilmoittautumisia oli ${number(then)}.`,
    thisEvent: 'Tämä tapahtuma',
    days: (days: number) => (days === 0 ? 'Tapahtuma' : `${days} pv ennen`),
    cancelledToo: 'Luvuissa ovat mukana myös perutut ilmoittautumiset.',
    inNumbers: 'Näytä lukuina',
    day: 'Päivä',
    daysBefore: 'Päiviä tapahtumaan',
    signedUp: 'Uusia',
    total: 'Yhteensä',
    earlierTotal: (earlier: string) => `Yhteensä silloin: ${earlier}`,
  },

  coverage: {
    title: 'Kunnat ja organisaatiot',
    municipalities: 'Kunnat',
    organisations: 'Organisaatiot',
    none: 'Kun ilmoittautumisia tulee, näet tästä, mistä osallistujat tulevat.',
    notTold: (count: number) => `Ei kertonut: ${number(count)}`,
    others: (count: number) => (count === 1 ? 'ja 1 muu' : `ja ${number(count)} muuta`),
    silent: 'Näistä alueen kunnista ei ole vielä ketään',
    noneSilent: 'Alueen jokaisesta kunnasta on tulossa joku.',
  },

  questions: {
    title: 'Ennakkokysymykset',
    none: 'Kysymyksiä ei vielä ole.',
    theme: 'Teema',
    noTheme: 'Ei teemaa',
    unread: 'Lukematta',
    accepted: 'Hyväksytty',
    rejected: 'Hylätty',
  },

  mail: {
    title: 'Viestit',
    queued: (count: number) =>
      count === 1 ? '1 viesti odottaa lähetystä.' : `${number(count)} viestiä odottaa lähetystä.`,
    nextAt: (time: string) => `Seuraava lähetys ${time}.`,
    noneQueued: 'Lähetystä odottavia viestejä ei ole.',
    unreached: (count: number) =>
      count === 1
        ? 'Yhdelle osallistujalle viesti ei ole mennyt perille.'
        : `${number(count)} osallistujalle viesti ei ole mennyt perille.`,
    moreUnreached: (count: number) =>
      `Yli ${number(count)} osallistujalle viesti ei ole mennyt perille.`,
    seeUnreached: 'Katso, ketkä eivät saaneet viestiä',
    declined: (count: number) =>
      count === 1
        ? 'Yksi on hylännyt kutsun kalenterissaan, ja hänellä on yhä paikka.'
        : `${number(count)} on hylännyt kutsun kalenterissaan, ja heillä on yhä paikka.`,
    moreDeclined: (count: number) =>
      `Yli ${number(count)} on hylännyt kutsun kalenterissaan, ja heillä on yhä paikka.`,
    seeDeclined: 'Katso, ketkä ovat hylänneet kutsun',
    allReached: 'Kaikki lähetetyt viestit ovat menneet perille.',
  },

  next: {
    title: 'Mitä tapahtuu seuraavaksi',
    milestones: {
      'registration-opens': 'Ilmoittautuminen alkaa',
      'registration-closes': 'Ilmoittautuminen päättyy',
      'questions-close': 'Ennakkokysymysten jättäminen päättyy',
      'event-begins': 'Tapahtuma alkaa',
      'event-ends': 'Tapahtuma päättyy',
      'needs-erased': 'Erityisruokavaliot ja esteettömyystarpeet poistetaan',
    } satisfies Record<Milestone, string>,
    nothing: 'Odotettavissa ei ole mitään, mikä tapahtuisi itsestään.',
  },

  tasks: {
    title: 'Tavalliset tehtävät',
    addParticipant: 'Lisää osallistuja',
    participants: 'Katso osallistujat',
    checkIn: 'Avaa ilmoittautumispiste',
    catering: 'Katso tarjoilun tiedot',
    questions: 'Lue ennakkokysymykset',
    edit: 'Muokkaa tapahtumaa',
    write: 'Kirjoita tiedote',
    changeDay: 'Muuta päivää',
    materials: 'Lisää materiaalit ja tallenne',
    summaries: 'Kirjoita koosteet',
    next: 'Luo sarjaan seuraava tapahtuma',
    publicPage: 'Avaa julkinen sivu',
  },
};
