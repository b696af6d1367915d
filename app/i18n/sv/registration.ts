import type { SeatMode } from '../../domain/events/event.ts';
import type { registration as fi } from '../fi/registration.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'på plats', remote: 'på distans' };

export const registration: typeof fi = {
  title: 'Din anmälan',
  confirmed: (mode) => `Du är anmäld. Du deltar ${inMode[mode]}.`,
  waiting: (mode, place) =>
    `Du står på väntelistan. Du väntar på en plats (${inMode[mode]}) och din köplats är ${place}.`,
  alsoWaiting: (mode, place) =>
    `Du väntar också på en plats (${inMode[mode]}). Din köplats är ${place}.`,
  whenFreed: 'När en plats blir ledig får du den i turordning, och vi skickar ett meddelande.',
  when: 'När',
  where: 'Var',
  mailGoesTo: 'Meddelanden skickas till',
  joinLink: 'Din egen länk till mötet',
  joinOpens: (minutes) => `Länken öppnas ${minutes} minuter före början.`,

  cancelledTitle: 'Anmälan är avbokad',
  cancelled: 'Du har avbokat din anmälan. Du kan anmäla dig på nytt på evenemangets sida.',
  eventCancelledTitle: 'Evenemanget är inställt',
  eventCancelled: 'Arrangören har ställt in evenemanget.',
  pastTitle: 'Evenemanget är över',
  past: 'Anmälan kan inte längre ändras.',
  toEvent: 'Gå till evenemangets sida',

  details: 'Dina uppgifter',
  detailsHidden:
    'Uppgifterna visas först när du trycker på knappen, eftersom den här sidans adress kan följa med i meddelanden och delade kalendrar.',
  showDetails: 'Visa och rätta uppgifterna',
  detailsTitle: 'Rätta dina uppgifter',
  emailMoves:
    'Om du byter adress försvinner kalenderinbjudan från den gamla och kommer till den nya.',
  back: 'Tillbaka utan att spara',
  save: 'Spara uppgifterna',
  saved: 'Uppgifterna har sparats.',
  addressTaken:
    'Det finns redan en anmälan till evenemanget med den här adressen. Använd en annan adress eller avboka den andra anmälan.',

  seat: 'Deltagandesätt',
  toRemote: 'Byt till att delta på distans',
  toOnSite: 'Byt till att delta på plats',
  queueOnSite: 'Ställ dig i kö: på plats',
  queueRemote: 'Ställ dig i kö: på distans',
  queueKeepsSeat: (place) =>
    `Platserna är slut. Du behåller din nuvarande plats tills en ny blir ledig. Din köplats skulle bli ${place}.`,
  queueLosesPlace: (place) =>
    `Platserna är slut. Du förlorar din nuvarande köplats. Din nya köplats skulle bli ${place}.`,
  remoteMeanwhile: 'Delta på distans tills en plats blir ledig',
  onSiteMeanwhile: 'Delta på plats tills en distansplats blir ledig',
  keepsPlace: 'Du behåller din köplats.',
  leavesLine: 'Du förlorar din köplats.',
  leaveLine: 'Lämna kön',
  leaveLineKeepsSeat: 'Du behåller din nuvarande plats.',
  seatChanged: 'Ditt deltagandesätt har ändrats. Vi har skickat ett meddelande om det.',
  tellNeeds:
    'Om du har specialkost eller behov som gäller tillgänglighet, berätta om dem under Dina uppgifter.',
  lineLeft: 'Du har lämnat kön.',
  nothingChanged: 'Ditt deltagandesätt var redan detta. Ingenting ändrades.',
  seatTaken:
    'Platsen hann ta slut och evenemanget har ingen väntelista. Din anmälan är oförändrad.',

  invitation: 'Kalenderinbjudan',
  invitationText: 'Kalenderinbjudan kom med bekräftelsen. Du kan ta den på nytt.',
  sendAgain: 'Skicka inbjudan på nytt',
  download: 'Ladda ner inbjudan som fil',
  sentAgain:
    'Inbjudan har skickats på nytt. Om du inte ser den inom några minuter, titta i skräpposten.',

  cancel: 'Avboka anmälan',
  cancelTitle: 'Vill du avboka anmälan?',
  cancelHint: 'Din plats blir ledig för andra. Evenemanget försvinner från din kalender.',
  cancelWaitingHint: 'Du förlorar din köplats.',
  cancelButton: 'Avboka anmälan',
  leaveWaitingButton: 'Lämna kön och avboka anmälan',
  keep: 'Tillbaka, jag avbokar inte',

  unavailable:
    'Tjänsten är tillfälligt ur bruk och ingenting ändrades. Vänta en minut och försök på nytt.',
  tooMany:
    'Ovanligt många blanketter har skickats från samma nätverk och ingenting ändrades. Vänta tio minuter och försök på nytt.',

  join: {
    notOpenTitle: 'Mötet är inte öppet ännu',
    opensAt: (when) => `Länken öppnas ${when}. Öppna den här sidan på nytt då.`,
    comingTitle: 'Möteslänken kommer',
    coming:
      'Arrangören har inte lagt till möteslänken ännu. Den här sidan leder till mötet så snart länken finns.',
    lookAgain: 'Titta på nytt',
    cancelledTitle: 'Anmälan är avbokad',
    cancelled: 'Den här länken används inte längre, eftersom anmälan är avbokad.',
    eventCancelled: 'Arrangören har ställt in evenemanget.',
    onSiteTitle: 'Din plats är på plats',
    onSite:
      'Länken är för dem som deltar på distans. Du kan byta till att delta på distans på din anmälningssida, som du når via länken i bekräftelsen.',
    waitingTitle: 'Du står ännu på väntelistan',
    waiting: 'Länken fungerar när du får en distansplats. Vi skickar ett meddelande om det.',
  },
};
