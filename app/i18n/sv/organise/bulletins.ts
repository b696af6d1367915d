import type { bulletins as fi } from '../../fi/organise/bulletins.ts';
import { messages } from './letter.ts';

const people = (count: number) =>
  count === 1 ? '1 mottagare' : `${count.toLocaleString('sv-FI')} mottagare`;

export const bulletins: typeof fi = {
  title: 'Meddelanden',
  lead: 'Påminnelserna skickas av sig själva. Med ett eget meddelande berättar du något för deltagarna. Bekräftelser av anmälningar visas inte här.',
  write: 'Skriv ett meddelande',
  reminders: 'Påminnelser och tack',
  next: 'Skickas härnäst',
  nothingNext: 'Inget är på väg att skickas av sig självt.',
  bulletinNext: (subject) => `Meddelande: ${subject}`,
  undelivered: (count) =>
    count === 1
      ? 'Meddelanden når inte fram till 1 adress'
      : `Meddelanden når inte fram till ${count} adresser`,
  all: 'Egna meddelanden',
  noneYet: 'Inga egna meddelanden har skrivits ännu.',
  columns: {
    subject: 'Ämne',
    state: 'Läge',
    total: 'Mottagare',
    sent: 'Skickade',
    waiting: 'Väntar',
    failed: 'Inte framme',
  },
  states: { draft: 'Utkast', scheduled: 'Schemalagt', released: 'Skickat' },

  newTitle: 'Skriv ett meddelande',
  editTitle: 'Redigera meddelandet',
  readers: 'Till vem',
  readersHint:
    'Utan avgränsning går meddelandet till alla som deltar eller står i kö. Härnäst ser du vilka som får det.',
  subject: 'Ämne',
  body: 'Text',
  bodyHint:
    'Meddelandet börjar med en hälsning och slutar med uppgifter om evenemanget och länkar. Den som läser svenska eller engelska får texten på sitt språk om du skriver den, annars på finska.',
  missing: {
    'subject.fi': 'Skriv ämnet på finska.',
    'body.fi': 'Skriv texten på finska.',
  },
  preview: 'Spara utkastet och förhandsgranska',
  leave: 'Tillbaka till meddelandena',

  everybody: 'Alla som deltar eller står i kö',
  count: people,
  leftOut: (count) =>
    count === 1
      ? '1 person har avböjt arrangörernas meddelanden och får inte det här.'
      : `${count.toLocaleString('sv-FI')} personer har avböjt arrangörernas meddelanden och får inte det här.`,
  nobody: 'Ingen hör till den här gruppen. Ändra avgränsningen.',
  list: 'Mottagare',
  andMore: (count) => `och ${count.toLocaleString('sv-FI')} till`,
  asRead: 'Så läses meddelandet',
  writtenBy: (name, time) => `${name}, ${time}`,
  by: 'Skrivet av',
  edit: 'Redigera',
  remove: 'Ta bort utkastet',
  tryOut: 'Skicka ett prov till mig',
  sendTitle: 'Skicka',
  release: (count) => `Skicka ${messages(count)} nu`,
  laterTitle: 'Schemalägg',
  laterHint:
    'Meddelandet går till dem som då hör till gruppen. Fram till dess kan du återta schemaläggningen.',
  date: 'Dag',
  time: 'Klockan',
  schedule: 'Schemalägg meddelandet',
  scheduledFor: (time) => `Skickas ${time} till dem som då hör till gruppen.`,
  withdraw: 'Återta schemaläggningen',

  released: (time) => `Skickat ${time}`,
  delivery: 'Läget för utskicket',
  sent: 'Skickade',
  waiting: 'Väntar',
  failed: 'Nådde inte fram',
  spared: (count) =>
    count === 1
      ? 'Till 1 mottagare skickades meddelandet inte: personen avbokade sin anmälan eller avböjde meddelanden under tiden.'
      : `Till ${count.toLocaleString('sv-FI')} mottagare skickades meddelandet inte: de avbokade sin anmälan eller avböjde meddelanden under tiden.`,
  left: (count) =>
    count === 1
      ? 'Utskicket avbröts. 1 person fick inget meddelande.'
      : `Utskicket avbröts. ${count.toLocaleString('sv-FI')} personer fick inget meddelande.`,
  resume: 'Fortsätt skicka',
  progress: 'Visa framskridandet',

  faults: {
    'not-a-date': 'Skriv dagen i formen 12.1.2027.',
    'not-a-time': 'Skriv klockslaget i formen 9.30.',
    skipped: 'Klockslaget finns inte, eftersom klockorna då ställs om till sommartid.',
    repeated: 'Klockslaget finns två gånger, eftersom klockorna då ställs om till vintertid.',
    'in-the-past': 'Välj en tid som inte redan har passerat.',
    'too-far': 'Välj en tid inom ett år.',
  },
  missingMoment: { date: 'Skriv dagen.', time: 'Skriv klockslaget.' },
  refusals: {
    nobody: 'Ingen hör till den här gruppen, så det finns inget att skicka.',
    'changed-meanwhile':
      'Mottagarna eller texten har ändrats sedan du öppnade sidan. Inget har skickats. Granska på nytt.',
    'not-a-draft': 'Meddelandet har redan skickats eller schemalagts.',
  },
};
