import type { participant as fi } from '../../fi/organise/participant.ts';

export const participant: typeof fi = {
  details: 'Uppgifter',
  edit: 'Redigera uppgifterna',
  newsletter: 'Nyhetsbrev',
  newsletterYes: 'Har beställt',
  newsletterNo: 'Har inte beställt',
  declined: 'Har avböjt',
  declinedLists: { reminders: 'påminnelser', bulletins: 'arrangörernas meddelanden och tack' },
  signedUpAt: 'Anmäld',
  changedAt: 'Senast ändrad',
  cancelledAt: 'Avbokad',
  answers: 'Svar på arrangörens frågor',
  noAnswer: 'Inget svar',
  back: 'Tillbaka till deltagarna',
  backToParticipant: 'Tillbaka utan att ändra',

  unchangeable: {
    'already-cancelled': 'Anmälan har avbokats och kan inte längre ändras.',
    'event-cancelled': 'Evenemanget är inställt, så anmälan kan inte längre ändras.',
    past: 'Anmälningar kan ändras när evenemanget är publicerat och inte ännu är över.',
  },

  needs: {
    title: 'Specialkost och tillgänglighet',
    told: 'Deltagaren har uppgett behov. De är hälsouppgifter, så i loggen antecknas att du har sett dem.',
    notTold: 'Deltagaren har inte uppgett några behov.',
    show: 'Visa behoven',
    pageTitle: (name) => `Särskilda behov: ${name}`,
    save: 'Spara behoven',
    kept: 'Uppgifterna förvaras krypterade och raderas 14 dagar efter evenemanget. Loggen berättar inte vad där står.',
  },

  seat: {
    title: 'Plats',
    move: 'Ändra deltagandesätt',
    pageTitle: (name) => `Ändra deltagandesätt: ${name}`,
    told: 'Deltagaren får ett meddelande om ändringen och en uppdaterad kalenderinbjudan.',
    none: 'Evenemanget har inget annat deltagandesätt att byta till.',
    to: { 'on-site': 'Flytta till plats på plats', remote: 'Flytta till deltagande på distans' },
    toMeaning: (losesPlace) =>
      losesPlace
        ? 'Det finns en ledig plats. Den nuvarande köplatsen försvinner.'
        : 'Det finns en ledig plats.',
    meanwhile: {
      'on-site': 'Ge en plats på plats medan deltagaren väntar',
      remote: 'Ge en distansplats medan deltagaren väntar',
    },
    meanwhileMeaning: 'Köplatsen behålls.',
    queue: {
      'on-site': 'Flytta till väntelistan: på plats',
      remote: 'Flytta till väntelistan: på distans',
    },
    queueKeepsSeat: (place) =>
      `Platserna är fullbokade. Den nuvarande platsen behålls tills en ny blir ledig. Köplatsen skulle vara ${place}.`,
    queueLosesPlace: (place) =>
      `Platserna är fullbokade. Den nuvarande köplatsen försvinner. Den nya skulle vara ${place}.`,
    leaveLine: 'Ta bort från väntelistan',
    leaveLineMeaning: 'Den nuvarande platsen behålls.',
    full: 'Platserna hann ta slut, och evenemanget har ingen väntelista. Ingenting ändrades.',
  },

  promotion: {
    open: 'Ge plats förbi väntelistan',
    pageTitle: (name) => `Ge plats förbi väntelistan: ${name}`,
    place: (mode, place) =>
      mode === 'on-site'
        ? `Deltagaren väntar på en plats på plats och har köplats ${place}.`
        : `Deltagaren väntar på en distansplats och har köplats ${place}.`,
    before: (count) => (count === 1 ? 'En person väntar före.' : `${count} personer väntar före.`),
    first: 'Deltagaren står först på väntelistan.',
    keepPlaces: 'De andras köplatser behålls.',
    full: (capacity) =>
      `Alla ${capacity} platser är upptagna, så antalet platser måste ökas med en.`,
    addSeat: (capacity) => `Lägg till en plats: därefter är platserna ${capacity}`,
    addSeatMissing: 'Tillåt att en plats läggs till, för platserna är fullbokade.',
    reason: 'Motivering',
    reasonHint: 'Till exempel: håller ett anförande. Motiveringen blir kvar i loggen.',
    reasonMissing: 'Skriv varför platsen ges förbi väntelistan.',
    give: 'Ge platsen och skicka bekräftelsen',
  },

  cancellation: {
    open: 'Avboka anmälan',
    pageTitle: (name) => `Ska anmälan avbokas: ${name}?`,
    seat: 'Platsen blir ledig för den första på väntelistan eller för nya deltagare.',
    waiting: 'Köplatsen försvinner.',
    mail: (address) =>
      `Till adressen ${address} skickas ett meddelande som berättar om avbokningen och tar bort inbjudan ur kalendern.`,
    noMail: 'Deltagaren har ingen e-post, så berätta det själv.',
    needs: 'Specialkost och tillgänglighetsbehov raderas genast.',
    cancel: 'Avboka anmälan',
    keep: 'Tillbaka, avboka inte',
  },

  invitation: {
    title: 'Kalenderinbjudan',
    none: 'Deltagaren har ingen kalenderinbjudan.',
    live: 'I kraft',
    withdrawn: 'Borttagen ur kalendern',
    version: (sequence) => (sequence === 0 ? 'första versionen' : `version ${sequence + 1}`),
    to: (address) => `på adressen ${address}`,
    replies: {
      accepted: (time) => `Godkänd i kalendern ${time}`,
      tentative: (time) => `Preliminär i kalendern ${time}`,
      declined: (time) => `Avböjd i kalendern ${time}. Platsen är ändå reserverad.`,
    },
    sendAgain: 'Skicka inbjudan på nytt',
  },

  attendance: {
    title: 'Ankomst',
    came: (time) => `Anlände ${time}`,
    by: { desk: 'Antecknad vid incheckningen.', 'join-link': 'Öppnade sin egen anslutningslänk.' },
    notCame: 'Har inte antecknats som anländ.',
    note: 'Anteckna som anländ',
    undo: 'Ta bort anteckningen',
  },

  messages: {
    title: 'Meddelanden',
    caption: 'Skickade och väntande meddelanden',
    none: 'Inga meddelanden har skickats till deltagaren.',
    kind: 'Meddelande',
    to: 'Adress',
    state: 'Läge',
    made: 'Skrivet',
    kinds: {
      confirmed: 'Bekräftelse',
      waiting: 'Köplats',
      promoted: 'En plats blev ledig',
      'seat-changed': 'Deltagandesättet ändrades',
      'invitation-again': 'Inbjudan på nytt',
      'link-again': 'Länken på nytt',
      cancelled: 'Avbokning',
      'address-left': 'Adressen ändrades',
      'event-changed': 'Evenemanget ändrades',
      'event-cancelled': 'Evenemanget ställdes in',
      'event-revived': 'Evenemanget ordnas ändå',
      'release-seat': 'Fråga om platsen blir ledig',
      'reply-without-effect': 'Råd om kalenderns förslag',
      'went-remote': 'Evenemanget på distans',
      bulletin: 'Meddelande från arrangören',
      reminder: 'Påminnelse',
      thanks: 'Tack',
    },
    otherKind: 'Meddelande',
    states: {
      queued: 'Väntar på att skickas',
      sending: 'Skickas just nu',
      sent: (time) => `Skickat ${time}`,
      delayed: (time) => `Försenat: servern försökte ännu ${time}`,
      again: (time) => `Har ännu inte nått fram. Nytt försök ${time}`,
      suppressed: 'Inte skickat: adressen har tidigare visat sig inte fungera.',
      declined: 'Skickades inte: deltagaren avböjde sådana meddelanden dessförinnan.',
      failed: 'Nådde inte fram.',
    },
  },

  history: { title: 'Historik' },

  editTitle: (name) => `Redigera uppgifterna: ${name}`,
  editLead:
    'Om adressen ändras skickas ett meddelande om ändringen till den gamla adressen och en bekräftelse med kalenderinbjudan till den nya.',
  emailHint: 'Lämna tomt om deltagaren inte har e-post. Då får hen inga meddelanden.',
  addressTaken: 'Med den här adressen finns redan en anmälan till evenemanget.',
  toThatOne: 'Öppna den anmälan',
  saveDetails: 'Spara uppgifterna',

  adding: {
    title: 'Lägg till en deltagare',
    lead: 'Anmäl någon för hens räkning, till exempel efter ett telefonsamtal. Det går också efter anmälningstiden.',
    mailLanguage: 'Språket som hen får meddelanden på',
    confirm: 'Skicka bekräftelse och kalenderinbjudan per e-post',
    confirmHint: 'Utan detta får hen ett meddelande först om något ändras.',
    pastCapacity: 'Ge en plats fastän platserna vore fullbokade',
    pastCapacityHint:
      'Till ett fullbokat evenemang läggs en plats till. Annars hamnar hen sist på väntelistan.',
    add: 'Lägg till deltagaren',
    full: 'Platserna är fullbokade, och evenemanget har ingen väntelista. Tillåt en plats till eller välj ett annat deltagandesätt.',
    notPublished: 'Publicera evenemanget innan du lägger till deltagare.',
    privacy: 'Berätta vad uppgifterna används till:',
  },
};
