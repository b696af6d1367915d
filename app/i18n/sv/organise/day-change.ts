import type { dayChange as fi } from '../../fi/organise/day-change.ts';
import { messages } from './letter.ts';

const andSend = (count: number) => (count === 0 ? '' : ` och skicka ${messages(count)}`);

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

export const dayChange: typeof fi = {
  title: 'Ändra dagen',
  lead: 'Före varje ändring ser du vad som skickas, till hur många och hur meddelandet läses. Inget skickas innan du bekräftar.',
  kinds: {
    move: {
      title: 'Flytta till en annan tid',
      lead: 'Alla får den nya tiden i ett meddelande, och kalenderinbjudningarna uppdateras. Programmets klockslag flyttas med.',
    },
    place: {
      title: 'Byt plats eller deltagandeform',
      lead: 'Alla får veta den nya platsen, och kalenderinbjudningarna uppdateras.',
    },
    link: {
      title: 'Byt möteslänk',
      lead: 'Inga meddelanden skickas: var och ens egen distanslänk leder genast till det nya mötet.',
    },
    'go-remote': {
      title: 'Flytta helt till distans',
      lead: 'Till exempel på grund av snöstorm. De som anmält sig på plats får en distansplats och en egen distanslänk, och kalenderinbjudningarna uppdateras.',
    },
    cancel: {
      title: 'Ställ in evenemanget',
      lead: 'Alla får veta att evenemanget är inställt, och det försvinner ur kalendrarna. Anmälningarna finns kvar om evenemanget ordnas trots allt.',
    },
    revive: {
      title: 'Ordna trots allt',
      lead: 'Anmälningarna finns kvar. Alla får ett meddelande och en ny kalenderinbjudan.',
    },
  },
  nothingToChange: {
    draft:
      'Evenemanget är inte publicerat, så ingen känner till det ännu. Du kan ändra allt på redigeringssidan.',
    past: 'Evenemanget är över. Dess dag kan inte längre ändras.',
  },
  notPossible: 'Det här kan inte göras med evenemanget just nu.',

  now: 'Nu',
  date: 'Ny dag',
  from: 'Börjar kl.',
  until: 'Slutar kl.',
  mode: 'Deltagandeform',
  modes: { 'on-site': 'Endast på plats', hybrid: 'På plats och på distans' },
  modeHint:
    'Om du vill flytta hela evenemanget till distans finns det en egen funktion: Flytta helt till distans.',
  venue: 'Platsens namn',
  address: 'Adress',
  seats: 'Antal nya platser',
  seatsHint: {
    'on-site': 'Hur många som ryms på plats. Lämna tomt om antalet inte begränsas.',
    remote:
      'Hur många som kan delta på distans, om du öppnar den möjligheten. Lämna tomt om antalet inte begränsas.',
  },
  link: 'Möteslänk',
  linkHint:
    'En Teams-, Zoom- eller annan adress som börjar med https://. Länken visas inte för allmänheten.',
  linkKnownHint: 'Evenemanget har redan en möteslänk. Lämna tomt om den inte ändras.',
  linkLeads: (remote) =>
    `Inga meddelanden skickas: var och en har en egen distanslänk, som genast leder till det nya mötet. ${remote === 1 ? '1 person deltar på distans.' : `${remote} personer deltar på distans.`}`,
  changeLink: 'Byt möteslänk',
  note: 'Meddelande till alla',
  noteHint:
    'Berätta till exempel orsaken. Texten står först i meddelandet. Den som läser svenska eller engelska får texten på sitt språk om du skriver den, annars på finska.',
  review: 'Granska ändringen',

  reviewTitle: 'Granska innan du bekräftar',
  again: 'Läget har ändrats sedan du granskade ändringen. Inget har gjorts ännu. Granska på nytt.',
  whatChanges: 'Vad som ändras',
  nowAndAfter: 'Nu och efter ändringen',
  what: 'Uppgift',
  after: 'Efter ändringen',
  rows: {
    status: 'Evenemangets läge',
    when: 'Tid',
    mode: 'Deltagandeform',
    venue: 'Plats',
    seats: { 'on-site': 'Platser på plats', remote: 'Distansplatser' },
    sessions: 'Program',
    needs: 'Uppgifter om specialkost och tillgänglighet',
  },
  none: 'Finns inte',
  taken: (confirmed, capacity) => `${confirmed} bokade, högst ${capacity}`,
  takenUnlimited: (confirmed) => `${confirmed} bokade, antalet begränsas inte`,
  needsOf: (count) => people(count),
  needsErased: 'Raderas genast',

  whatIsSent: 'Vad som skickas',
  nothingIsSent: 'Ingen har anmält sig, så inga meddelanden skickas.',
  sent: (count) => `${messages(count)} skickas, ett till var och en.`,
  unreachable: (count) =>
    count === 1
      ? '1 person får inget meddelande, eftersom adressen inte fungerar.'
      : `${count} personer får inget meddelande, eftersom deras adresser inte fungerar.`,
  withoutAddress: (count) =>
    count === 1
      ? '1 deltagare har ingen e-postadress. Berätta själv för hen.'
      : `${count} deltagare har ingen e-postadress. Berätta själv för dem.`,
  confirm: {
    move: (count) => `Flytta evenemanget${andSend(count)}`,
    place: (count) => `Byt plats${andSend(count)}`,
    'go-remote': (count) => `Flytta helt till distans${andSend(count)}`,
    cancel: (count) => `Ställ in evenemanget${andSend(count)}`,
    revive: (count) => `Ordna trots allt${andSend(count)}`,
  },
  back: 'Tillbaka till formuläret',
  leave: 'Ändra inte',

  cautions: {
    'registration-closes': (time) => `Anmälan stänger fortfarande ${time}.`,
    'questions-close': (time) => `Förhandsfrågor kan fortfarande lämnas till ${time}.`,
    afterStart: 'Det är först efter att evenemanget har börjat.',
    'sessions-beyond-end': (sessions) =>
      sessions === 1
        ? '1 programpunkt skulle sluta först efter evenemanget.'
        : `${sessions} programpunkter skulle sluta först efter evenemanget.`,
    title: 'Observera också',
  },
  faults: {
    'not-a-date': 'Skriv dagen i formen 12.1.2027.',
    'not-a-time': 'Skriv klockslaget i formen 9.30.',
    skipped:
      'Klockslaget finns inte, eftersom klockorna då ställs om till sommartid. Välj en tid före kl. 3 eller från kl. 4.',
    repeated:
      'Klockslaget finns två gånger, eftersom klockorna då ställs om till vintertid, och kalendrarna vet inte vilken du menar. Välj en tid före kl. 3 eller från kl. 4.',
    'ends-before-it-starts': 'Sluttiden ska vara efter starttiden.',
    'in-the-past': 'Välj en tid som inte redan har passerat.',
    'not-a-link': 'Skriv hela adressen, som börjar med https://.',
    'not-a-number': 'Skriv antalet med siffror, högst 100 000, eller lämna tomt.',
  },
  missing: {
    date: 'Skriv den nya dagen.',
    from: 'Skriv starttiden.',
    until: 'Skriv sluttiden.',
    mode: 'Välj deltagandeform.',
    'venue.fi': 'Skriv platsens namn på finska.',
    meetingLink: 'Skriv möteslänken. Utan den kommer ingen in på distans.',
    'note.fi':
      'Skriv meddelandet också på finska: det får alla vars språk meddelandet inte finns på.',
  },
  refusals: {
    'already-so': 'Evenemanget är redan så, det finns inget att ändra.',
    'not-published': 'Evenemanget är inte publicerat, eller så är det inställt.',
    'not-cancelled': 'Evenemanget är inte inställt.',
    past: 'Evenemanget är över. Dess dag kan inte längre ändras.',
    'nothing-on-site': 'Ingen deltar på plats i evenemanget.',
    'no-meeting-link': 'Evenemanget har ingen möteslänk. Skriv den först.',
    'remote-seats-taken': (count) =>
      `Distansdeltagandet kan inte tas bort, eftersom ${people(count)} har valt det. Be dem först byta deltagandeform eller behåll distansdeltagandet.`,
  },
};
