import type { reminders as fi } from '../../fi/organise/reminders.ts';

const WORDS = {
  days: ['dag', 'dagar'],
  hours: ['timme', 'timmar'],
  minutes: ['minut', 'minuter'],
} as const;

const audiences = {
  everyone: 'till alla som har en plats',
  'on-site': 'till dem som deltar på plats',
  remote: 'till dem som deltar på distans',
  came: 'till dem som kom',
};

export const reminders: typeof fi = {
  title: 'Påminnelser och tack',
  lead: 'De här meddelandena skickas av sig själva. Om evenemanget flyttas flyttas påminnelserna med. Meddelandet innehåller alltid evenemangets tid och plats, och för den som deltar på distans den egna distanslänken.',
  none: 'Evenemanget har inga påminnelser.',
  useUsual: 'Ta de vanliga påminnelserna i bruk',
  usual:
    'En påminnelse en vecka och en dag före till alla, och en timme före till dem som deltar på distans.',
  rule: (moment, { unit, count }, to) => {
    const [one, many] = WORDS[unit];
    const span = `${count} ${count === 1 ? one : many}`;
    const when =
      moment === 'before-start'
        ? `${span} före början`
        : count === 0
          ? 'Genast efter slutet'
          : `${span} efter slutet`;
    return `${when}, ${audiences[to]}`;
  },
  reminderNext: (rule) => `Påminnelse: ${rule}`,
  thanksNext: (rule) => `Tack: ${rule}`,
  when: 'När och till vem',
  goesOut: 'Skickas',
  inUse: 'I bruk',
  yes: 'Ja',
  no: 'Nej',
  past: 'Tiden har redan passerat',
  ownWords: 'Egen text',
  switchOn: 'Ta i bruk',
  switchOff: 'Ta ur bruk',
  declined: {
    reminders: (count) =>
      count === 1
        ? '1 person har avböjt påminnelser och får inga.'
        : `${count.toLocaleString('sv-FI')} personer har avböjt påminnelser och får inga.`,
    thanks: (count) =>
      count === 1
        ? '1 person har avböjt arrangörernas meddelanden och tack och får inget tack.'
        : `${count.toLocaleString('sv-FI')} personer har avböjt arrangörernas meddelanden och tack och får inget tack.`,
  },
  addTitle: 'Lägg till en påminnelse',
  count: 'Hur mycket',
  unit: 'Enhet',
  units: { minutes: 'minuter', hours: 'timmar', days: 'dagar' },
  moment: 'När',
  moments: { 'before-start': 'före början', 'after-end': 'efter slutet' },
  audience: 'Till vem',
  audiences,
  add: 'Lägg till påminnelsen',
  thereAlready: 'En sådan påminnelse finns redan.',
  faults: {
    'not-a-number': 'Skriv mängden med siffror.',
    'too-far': 'Välj högst 60 dagar.',
    'too-near': 'Välj minst 15 minuter före början.',
    'only-after': 'Först efter evenemanget vet man vilka som kom. Välj en annan grupp.',
  },
  missingCount: 'Skriv hur mycket före eller efter.',

  wordsTitle: 'Påminnelsens text',
  wordsLead: 'Lämna tomt om den vanliga texten duger. Den finns nedan så som den läses.',
  subject: 'Ämne',
  body: 'Text',
  save: 'Spara texten',
  asRead: 'Så läses meddelandet',
  leave: 'Tillbaka till påminnelserna',
};
