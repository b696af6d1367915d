import type { mail as fi } from '../fi/mail.ts';

export const mail: typeof fi = {
  greeting: (name) => (name ? `Hej ${name}!` : 'Hej!'),

  confirmed: {
    subject: (title) => `Du är anmäld: ${title}`,
    heading: 'Din anmälan är bekräftad',
  },
  waiting: {
    subject: (title) => `Du står på väntelistan: ${title}`,
    heading: 'Du står på väntelistan',
    notYet:
      'Det här är ännu ingen bekräftelse på en plats, och meddelandet innehåller ingen kalenderinbjudan. När en plats blir ledig och det är din tur får du den automatiskt. Då skickar vi en bekräftelse och en kalenderinbjudan.',
  },
  promoted: {
    subject: (title) => `Du har fått en plats: ${title}`,
    heading: 'Du har fått en plats från väntelistan',
  },
  seatChanged: {
    subject: {
      'on-site': (title) => `Du deltar på plats: ${title}`,
      remote: (title) => `Du deltar på distans: ${title}`,
    },
    heading: 'Ditt deltagandesätt har ändrats',
  },
  invitationAgain: {
    subject: (title) => `Din kalenderinbjudan: ${title}`,
    heading: 'Här är din kalenderinbjudan på nytt',
    unchanged: 'Din anmälan är oförändrad.',
  },
  linkAgain: {
    subject: (title) => `Du är redan anmäld: ${title}`,
    heading: 'Du är redan anmäld',
    nothingChanged:
      'Någon, troligen du, anmälde sig på nytt till evenemanget med den här e-postadressen. Ingenting ändrades. Om det inte var du behöver du inte göra någonting.',
  },
  cancelled: {
    subject: (title) => `Din anmälan är avbokad: ${title}`,
    heading: 'Din anmälan är avbokad',
    again: 'Om det var ett misstag kan du anmäla dig på nytt på evenemangets sida.',
  },
  leftLine: {
    subject: (title) => `Du står inte längre på väntelistan: ${title}`,
    heading: 'Du står inte längre på väntelistan',
  },
  addressLeft: {
    subject: (title) => `E-postadressen har bytts: ${title}`,
    heading: 'E-postadressen för anmälan har bytts',
    noMore:
      'Anmälan gäller fortfarande, men meddelanden om den skickas nu till en annan adress. De kommer inte längre till den här adressen.',
    notYou: 'Om du inte själv har bytt adressen, kontakta arrangören.',
  },
  eventChanged: {
    subject: (title) => `Ändring i evenemanget: ${title}`,
    heading: 'Uppgifterna om evenemanget har ändrats',
    check: 'Din anmälan gäller fortfarande. Kontrollera tid och plats i det här meddelandet.',
    checkInLine: 'Du behåller din köplats. Kontrollera tid och plats i det här meddelandet.',
  },
  newTime: {
    subject: (title) => `Ny tidpunkt: ${title}`,
    heading: 'Evenemangets tidpunkt har ändrats',
    before: 'Tidigare tid',
  },
  newPlace: {
    subject: (title) => `Ny plats: ${title}`,
    heading: 'Evenemangets plats har ändrats',
    before: 'Tidigare plats',
  },
  wentRemote: {
    subject: (title) => `Evenemanget ordnas på distans: ${title}`,
    heading: 'Evenemanget ordnas helt på distans',
    fromOnSite: 'Åk inte till evenemangsplatsen. Din plats har bytts till en distansplats.',
    asBefore: 'Ändringen påverkar inte ditt deltagande.',
    seatFromLine: 'Du stod i kö och fick nu en distansplats.',
    stillInLine: 'Det går inte längre att delta på plats.',
  },
  fromOrganiser: 'Meddelande från arrangören:',
  reminder: {
    subject: (title) => `Påminnelse: ${title}`,
    heading: 'Evenemanget närmar sig',
    welcome: 'Du har anmält dig till evenemanget. Välkommen!',
  },
  thanks: {
    subject: (title) => `Tack för att du deltog: ${title}`,
    heading: 'Tack för att du var med',
    materials: 'Materialet och inspelningen finns på evenemangets sida när de har publicerats.',
  },
  bulletin: {
    reason:
      'Du får det här meddelandet eftersom du har anmält dig till evenemanget. Evenemangets arrangör har skrivit det.',
  },
  eventCancelled: {
    subject: (title) => `Evenemanget är inställt: ${title}`,
    heading: 'Evenemanget är inställt',
    nothingToDo: 'Du behöver inte göra någonting.',
  },
  eventRevived: {
    subject: (title) => `Evenemanget ordnas trots allt: ${title}`,
    heading: 'Evenemanget ordnas trots allt',
    valid:
      'Vårt tidigare meddelande om att evenemanget är inställt gäller inte längre. Din anmälan gäller.',
    validInLine:
      'Vårt tidigare meddelande om att evenemanget är inställt gäller inte längre. Du behåller din köplats.',
  },

  attendance: { 'on-site': 'Du deltar på plats.', remote: 'Du deltar på distans.' },
  meanwhile: {
    'on-site': 'Du deltar tills vidare på plats.',
    remote: 'Du deltar tills vidare på distans.',
  },
  place: {
    'on-site': (place) =>
      `Du väntar på en ledig plats för att delta på plats. Din köplats är nu ${place}.`,
    remote: (place) =>
      `Du väntar på en ledig plats för att delta på distans. Din köplats är nu ${place}.`,
  },
  keepsPlace:
    'Du behåller din köplats. När det blir en ledig plats för dig skickar vi ett meddelande och en uppdaterad kalenderinbjudan.',

  when: 'Tid',
  mode: 'Deltagandesätt',
  modes: { 'on-site': 'på plats', remote: 'på distans' },
  venue: 'Plats',
  furtherInformation: 'Mer information',

  join: 'Anslut till evenemanget',
  joinOpens: (minutes) =>
    minutes === 0
      ? 'Din egen länk för distansdeltagande öppnas när evenemanget börjar. Den fungerar även om mötets adress ändras.'
      : `Din egen länk för distansdeltagande öppnas ${before(minutes)} före start. Den fungerar även om mötets adress ändras.`,
  eventPage: 'Evenemangets sida',
  registration: 'Visa, ändra eller avboka din anmälan',
  leaveLine: 'Visa din anmälan eller lämna väntelistan',
  handOver: 'Om du inte kan delta, avboka din anmälan så blir platsen ledig för någon annan.',

  invitation: {
    first:
      'Kalenderinbjudan finns i det här meddelandet. Om evenemanget ändras skickar vi en uppdaterad inbjudan, och din kalender hålls aktuell.',
    updated: 'Den uppdaterade kalenderinbjudan finns i det här meddelandet.',
    again: 'Kalenderinbjudan finns i det här meddelandet.',
    withdrawn:
      'Återkallelsen av kalenderinbjudan finns i det här meddelandet. Den tar bort evenemanget ur din kalender.',
  },

  reason:
    'Du får det här meddelandet eftersom någon har anmält sig till evenemanget med den här adressen.',
  notYourself: 'Om du inte själv har anmält dig kan du avboka anmälan via länken ovan.',
};

function before(minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? 'en minut' : `${minutes} minuter`;
  return minutes === 60 ? 'en timme' : `${minutes / 60} timmar`;
}
