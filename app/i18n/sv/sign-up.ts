import type { SeatMode } from '../../domain/events/event.ts';
import type { signUp as fi } from '../fi/sign-up.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'på plats', remote: 'på distans' };

export const signUp: typeof fi = {
  title: 'Anmälan',
  titleFor: (event) => `Anmälan: ${event}`,
  backToEvent: 'Tillbaka till evenemangets sida',
  optional: '(frivilligt)',
  correctThese: 'Rätta till följande punkter',

  mode: 'Deltagandesätt',
  onSite: 'På plats',
  remote: 'På distans',
  onSiteOrRemotely: 'På plats eller på distans',
  orRemotely: 'eller på distans',
  seatsLeft: (count) => (count === 1 ? '1 plats kvar' : `${count} platser kvar`),
  fullPlace: (place) => `Fullbokat. Om du anmäler dig får du köplats ${place}.`,
  fullNoLine: 'Fullbokat.',
  allFull: 'Evenemanget är fullbokat',
  allFullPlace: (place) =>
    `Du kan anmäla dig till väntelistan. Din köplats är nu ${place}. När en plats blir ledig får du den i turordning, och vi skickar ett meddelande och en kalenderinbjudan.`,
  allFullNoLine: 'Evenemanget har ingen väntelista, så det går inte längre att anmäla sig.',
  meanwhile: 'Jag deltar på distans om jag inte får plats på plats',
  meanwhileHint: 'Du får en distansplats genast och behåller din köplats.',

  you: 'Kontaktuppgifter',
  firstName: 'Förnamn',
  lastName: 'Efternamn',
  email: 'E-postadress',
  emailHint: 'Vi skickar bekräftelsen och kalenderinbjudan hit.',
  organisation: 'Organisation',
  role: 'Roll',
  roleHint: 'Till exempel välfärdskoordinator, förtroendevald eller frivillig.',
  municipality: 'Kommun',
  chooseMunicipality: 'Välj kommun',
  ownCounty: 'Kommunerna i evenemangets område',
  allMunicipalities: 'Alla kommuner',
  otherMunicipalities: 'Övriga kommuner',

  questionsOfEvent: 'Arrangörens frågor',
  onlyOnSite: 'Svara om du deltar på plats.',
  onlyRemote: 'Svara om du deltar på distans.',
  yes: 'Ja',
  no: 'Nej',
  choose: 'Välj',

  needs: 'Om du deltar på plats',
  needsKept:
    'De här uppgifterna förvaras krypterade, åtskilda från övriga uppgifter, och raderas 14 dagar efter evenemanget.',
  diet: 'Specialkost',
  access: 'Behov som gäller tillgänglighet',
  accessHint: 'Till exempel rullstolsplats, induktionsslinga eller tolkning.',

  advanceQuestion: 'Förhandsfråga',
  advanceQuestionIntro:
    'Du kan ställa en fråga till panelen. Arrangören läser frågan innan den visas för andra.',
  theme: 'Frågans tema',
  chooseTheme: 'Välj tema',
  question: 'Fråga',
  questionHint: (shortest, longest) => `${shortest}–${longest} tecken.`,

  newsletter: 'Jag vill ha nätverkets nyhetsbrev',
  privacy: 'Vi använder uppgifterna för att ordna evenemanget.',
  privacyNotice: 'Läs dataskyddsbeskrivningen',
  leaveEmpty: 'Lämna den här punkten tom',
  submit: 'Anmäl dig',
  submitToLine: 'Anmäl dig till väntelistan',

  faults: {
    mode: 'Välj om du deltar på plats eller på distans.',
    firstName: 'Skriv ditt förnamn.',
    lastName: 'Skriv ditt efternamn.',
    email: 'Skriv din e-postadress.',
    notAnAddress: 'Skriv e-postadressen i formen namn@exempel.fi.',
    theme: 'Välj frågans tema.',
    question: 'Skriv din fråga.',
    missing: (label) => `Svara på punkten ”${label}”.`,
    tooShort: (label, shortest) => `Skriv minst ${shortest} tecken i punkten ”${label}”.`,
    tooLong: (label, longest) => `Förkorta punkten ”${label}”. Den får ha högst ${longest} tecken.`,
    controlCharacters: (label) => `Skriv punkten ”${label}” utan radbyten och styrtecken.`,
    unknownOption: (label) => `Välj ett av alternativen i punkten ”${label}”.`,
  },

  again: {
    title: 'Skicka blanketten en gång till',
    robot:
      'Blanketten såg ut att vara skickad automatiskt och sparades inte. Det du skrev finns kvar på blanketten. Kontrollera uppgifterna och skicka på nytt.',
    tooMany:
      'Ovanligt många blanketter har skickats från samma nätverk. Det du skrev finns kvar på blanketten. Vänta tio minuter och skicka på nytt.',
    unavailable:
      'Tjänsten är tillfälligt ur bruk och ingenting sparades. Det du skrev finns kvar på blanketten. Vänta en minut och skicka på nytt.',
    full: 'Platserna hann ta slut och evenemanget har ingen väntelista. Ingenting sparades.',
  },

  phases: {
    closed: 'Anmälningstiden har gått ut.',
    past: 'Evenemanget har redan varit.',
    cancelled: 'Evenemanget är inställt.',
    notTaken: 'Man anmäler sig inte till evenemanget i den här tjänsten.',
    notOpenYet: (when) => `Anmälan öppnar ${when}.`,
    nothingStored: 'Ingenting sparades.',
  },

  after: {
    confirmed: 'Du är anmäld',
    waiting: 'Du står på väntelistan',
    seat: (mode) => `Du har en plats: ${inMode[mode]}.`,
    waitingFor: (mode, place) =>
      `Platserna (${inMode[mode]}) är slut. Din köplats är ${place}. När en plats blir ledig får du den i turordning, och vi skickar ett meddelande.`,
    mailTo: (address) => `Vi har skickat ett meddelande till ${address}.`,
    mailHint:
      'Om du inte ser meddelandet inom några minuter, titta i skräpposten. Om adressen är fel, anmäl dig på nytt med rätt adress.',
    alreadyRegistered:
      'Om du redan var anmäld med samma adress gäller din tidigare anmälan oförändrad, och meddelandet innehåller länken till den.',
    when: 'När',
    where: 'Var',
    join: 'Så deltar du',
    joinRemote: (minutes) =>
      `Meddelandet innehåller din egen länk till mötet. Den öppnas ${minutes} minuter före början.`,
    joinOnSite: 'Kom till platsen.',
    joinWaiting: 'Vänta på ett meddelande: vi berättar när en plats blir ledig.',
    calendar: 'Kalender',
    calendarInMail:
      'Kalenderinbjudan följer med meddelandet och uppdateras om tiden eller platsen ändras.',
    change: 'Ändra eller avboka',
    changeByMail: 'I meddelandet finns en länk där du kan ändra eller avboka din anmälan.',
  },
};
