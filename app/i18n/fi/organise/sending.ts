import type { AnnouncementKind } from '../../../domain/announcements/announcement.ts';

const number = (count: number) => count.toLocaleString('fi-FI');

/** Mail to many on its way out. */
export const sending = {
  titles: {
    'event-changed': 'Muutoksesta kerrotaan kaikille',
    'event-cancelled': 'Peruutuksesta kerrotaan kaikille',
    'event-revived': 'Kaikille kerrotaan, että tapahtuma järjestetään sittenkin',
    'went-remote': 'Etäksi siirtymisestä kerrotaan kaikille',
  } satisfies Record<AnnouncementKind, string>,
  kinds: {
    'event-changed': 'Muutos',
    'event-cancelled': 'Peruutus',
    'event-revived': 'Järjestetään sittenkin',
    'went-remote': 'Siirto kokonaan etäksi',
  } satisfies Record<AnnouncementKind, string>,
  changedAt: (time: string) => `Muutos tehtiin ${time}.`,
  soFar: (sent: number, total: number, failed: number) =>
    `${number(sent)}/${number(total)} lähetetty${failed > 0 ? `, ${number(failed)} ei mennyt perille` : ''}`,
  expected: {
    held: (time: string | null) =>
      `Viestit lähtevät ${time}. Jos muutat tapahtumaa sitä ennen vielä muuten, kaikki kerrotaan samassa viestissä.`,
    morning: (time: string | null) =>
      `Viestit lähtevät ${time}. Sitä ennen ei lähetetä viestejä monelle kerralla.`,
    leaving: (time: string | null) =>
      time === null
        ? 'Viestejä lähetetään parhaillaan.'
        : `Viestejä lähetetään parhaillaan. Minuutissa lähtee vain rajattu määrä, joten viimeiset lähtevät arviolta ${time}.`,
  },
  again: (count: number, time: string) =>
    count === 1
      ? `Vastaanottajan palvelin ei ottanut 1 viestiä vielä vastaan. Yritämme uudelleen ${time}.`
      : `Vastaanottajien palvelimet eivät ottaneet ${number(count)} viestiä vielä vastaan. Yritämme uudelleen ${time} alkaen.`,
  overtaken: (count: number) =>
    count === 1
      ? '1 henkilölle tätä viestiä ei enää lähetetä: hän on perunut osallistumisensa, tai hänelle kerrotaan uudemmasta muutoksesta.'
      : `${number(count)} henkilölle tätä viestiä ei enää lähetetä: he ovat peruneet osallistumisensa, tai heille kerrotaan uudemmasta muutoksesta.`,
  seeFailed: 'Katso, ketkä eivät saaneet viestiä, ja korjaa osoitteet',
  mayLeave: 'Voit poistua sivulta ja palata myöhemmin. Lähetys jatkuu.',
  refresh: 'Päivitä',
  toRoom: 'Tapahtuman tilanne',
  toChanges: 'Muuta vielä jotain muuta',
  underWay: 'Parhaillaan lähdössä',
  told: 'Muutoksista kerrottu',
  time: 'Aika',
  what: 'Mitä kerrottiin',
  progress: 'Lähetyksen tilanne',
  waits: (time: string) =>
    `Edellisestä muutoksesta ei ole vielä kerrottu: viestit lähtevät ${time}. Jos teet nyt toisen muutoksen, molemmat kerrotaan samassa viestissä. Peruutus lähtee heti.`,
  see: 'Katso lähetyksen tilanne',
};
