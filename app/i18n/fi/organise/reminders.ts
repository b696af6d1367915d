import type { ReminderFault } from '../../../domain/reminders/reminder.form.ts';
import type { Audience } from '../../../domain/reminders/reminder.ts';

type Span = { unit: 'days' | 'hours' | 'minutes'; count: number };

const span = ({ unit, count }: Span) => {
  const [one, many] = {
    days: ['päivä', 'päivää'],
    hours: ['tunti', 'tuntia'],
    minutes: ['minuutti', 'minuuttia'],
  }[unit];
  return `${count} ${count === 1 ? one : many}`;
};

const audiences: Record<Audience, string> = {
  everyone: 'kaikille, joilla on paikka',
  'on-site': 'paikan päällä osallistuville',
  remote: 'etänä osallistuville',
  came: 'niille, jotka tulivat',
};

/** Mail that goes out by itself before the event and after it. */
export const reminders = {
  title: 'Muistutukset ja kiitos',
  lead: 'Nämä viestit lähtevät itsestään. Jos tapahtuma siirtyy, muistutukset siirtyvät mukana. Viestissä on aina tapahtuman aika ja paikka, ja etänä osallistuvan viestissä oma etälinkki.',
  none: 'Tapahtumalla ei ole muistutuksia.',
  useUsual: 'Ota tavalliset muistutukset käyttöön',
  usual: 'Muistutus viikkoa ja päivää ennen kaikille ja tuntia ennen etänä osallistuville.',
  rule: (moment: 'before-start' | 'after-end', time: Span, to: Audience) => {
    const when =
      moment === 'before-start'
        ? `${span(time)} ennen alkua`
        : time.count === 0
          ? 'Heti päättymisen jälkeen'
          : `${span(time)} päättymisen jälkeen`;
    return `${when}, ${audiences[to]}`;
  },
  reminderNext: (rule: string) => `Muistutus: ${rule}`,
  thanksNext: (rule: string) => `Kiitos: ${rule}`,
  when: 'Milloin ja kenelle',
  goesOut: 'Lähtee',
  inUse: 'Käytössä',
  yes: 'Kyllä',
  no: 'Ei',
  past: 'Aika on jo mennyt',
  ownWords: 'Oma teksti',
  switchOn: 'Ota käyttöön',
  switchOff: 'Poista käytöstä',
  declined: {
    reminders: (count: number) =>
      count === 1
        ? '1 on kieltäytynyt muistutuksista. Hän ei saa niitä.'
        : `${count.toLocaleString('fi-FI')} on kieltäytynyt muistutuksista. He eivät saa niitä.`,
    thanks: (count: number) =>
      count === 1
        ? '1 on kieltäytynyt tiedotteista ja kiitoksista. Hän ei saa kiitosta.'
        : `${count.toLocaleString('fi-FI')} on kieltäytynyt tiedotteista ja kiitoksista. He eivät saa kiitosta.`,
  },
  addTitle: 'Lisää muistutus',
  count: 'Kuinka paljon',
  unit: 'Yksikkö',
  units: { minutes: 'minuuttia', hours: 'tuntia', days: 'päivää' },
  moment: 'Milloin',
  moments: { 'before-start': 'ennen alkua', 'after-end': 'päättymisen jälkeen' },
  audience: 'Kenelle',
  audiences,
  add: 'Lisää muistutus',
  thereAlready: 'Tällainen muistutus on jo.',
  faults: {
    'not-a-number': 'Kirjoita määrä numeroina.',
    'too-far': 'Valitse enintään 60 päivää.',
    'too-near': 'Valitse vähintään 15 minuuttia ennen alkua.',
    'only-after': 'Vasta tapahtuman jälkeen tiedetään, ketkä tulivat. Valitse muu joukko.',
  } satisfies Record<ReminderFault, string>,
  missingCount: 'Kirjoita, kuinka paljon ennen tai jälkeen.',

  wordsTitle: 'Muistutuksen teksti',
  wordsLead: 'Jätä tyhjäksi, jos tavallinen teksti kelpaa. Se on alla sellaisena kuin se luetaan.',
  subject: 'Aihe',
  body: 'Teksti',
  save: 'Tallenna teksti',
  asRead: 'Näin viesti luetaan',
  leave: 'Takaisin muistutuksiin',
};
