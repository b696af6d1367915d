import type { room as fi } from '../../fi/organise/room.ts';

const number = (count: number) => count.toLocaleString('sv-FI');

export const room: typeof fi = {
  title: 'Läget',
  modes: { 'on-site': 'På plats', remote: 'På distans' },
  number,
  taken: (confirmed, capacity, waiting) =>
    `${number(confirmed)} / ${number(capacity)} platser upptagna${waiting > 0 ? `, ${number(waiting)} på väntelistan` : ''}`,
  ofCapacity: (capacity) => `/ ${number(capacity)} platser`,
  unlimited: 'anmälda, antalet platser är inte begränsat',
  waiting: (count) => `${number(count)} på väntelistan`,
  arrived: 'Anlända',
  joined: (count) => `dessutom har ${number(count)} anslutit sig på distans`,
  daysLeft: (days) =>
    days === 1 ? 'Evenemanget är i morgon.' : `Det är ${days} dagar till evenemanget.`,
  today: 'Evenemanget är i dag.',

  signUps: {
    title: 'Anmälningar över tid',
    none: 'Det finns ännu inga anmälningar.',
    described: (total, first) => `Anmälningarna är ${number(total)}. Den första kom ${first}.`,
    comparedWith: (earlier, then) =>
      `I samma skede före seriens föregående evenemang (${earlier}) var anmälningarna ${number(then)}.`,
    thisEvent: 'Detta evenemang',
    days: (days) => (days === 0 ? 'Evenemang' : `${days} d före`),
    cancelledToo: 'Också avbokade anmälningar är medräknade.',
    inNumbers: 'Visa i siffror',
    day: 'Dag',
    daysBefore: 'Dagar till evenemanget',
    signedUp: 'Nya',
    total: 'Sammanlagt',
    earlierTotal: (earlier) => `Sammanlagt då: ${earlier}`,
  },

  coverage: {
    title: 'Kommuner och organisationer',
    municipalities: 'Kommuner',
    organisations: 'Organisationer',
    none: 'När anmälningar kommer in ser du här varifrån deltagarna kommer.',
    notTold: (count) => `Har inte uppgett: ${number(count)}`,
    others: (count) => (count === 1 ? 'och 1 till' : `och ${number(count)} till`),
    silent: 'Från dessa kommuner i området kommer ännu ingen',
    noneSilent: 'Från varje kommun i området kommer någon.',
  },

  questions: {
    title: 'Förhandsfrågor',
    none: 'Det finns ännu inga frågor.',
    theme: 'Tema',
    noTheme: 'Inget tema',
    unread: 'Olästa',
    accepted: 'Godkända',
    rejected: 'Avvisade',
  },

  mail: {
    title: 'Meddelanden',
    queued: (count) =>
      count === 1
        ? '1 meddelande väntar på att skickas.'
        : `${number(count)} meddelanden väntar på att skickas.`,
    nextAt: (time) => `Nästa skickas ${time}.`,
    noneQueued: 'Inga meddelanden väntar på att skickas.',
    unreached: (count) =>
      count === 1
        ? 'Ett meddelande har inte nått en av deltagarna.'
        : `Ett meddelande har inte nått ${number(count)} deltagare.`,
    moreUnreached: (count) => `Ett meddelande har inte nått över ${number(count)} deltagare.`,
    seeUnreached: 'Se vilka som inte har fått meddelandet',
    declined: (count) =>
      count === 1
        ? 'En har tackat nej i sin kalender och har fortfarande sin plats.'
        : `${number(count)} har tackat nej i sin kalender och har fortfarande sin plats.`,
    moreDeclined: (count) =>
      `Över ${number(count)} har tackat nej i sin kalender och har fortfarande sin plats.`,
    seeDeclined: 'Se vem som har tackat nej',
    allReached: 'Alla skickade meddelanden har nått fram.',
  },

  next: {
    title: 'Vad händer härnäst',
    milestones: {
      'registration-opens': 'Anmälan öppnar',
      'registration-closes': 'Anmälan stänger',
      'questions-close': 'Förhandsfrågor tas inte längre emot',
      'event-begins': 'Evenemanget börjar',
      'event-ends': 'Evenemanget slutar',
      'needs-erased': 'Specialkost och tillgänglighetsbehov raderas',
    },
    nothing: 'Inget kommer att hända av sig självt.',
  },

  tasks: {
    title: 'Vanliga uppgifter',
    addParticipant: 'Lägg till en deltagare',
    participants: 'Se deltagarna',
    checkIn: 'Öppna incheckningen',
    catering: 'Se uppgifterna om servering',
    questions: 'Läs förhandsfrågorna',
    edit: 'Redigera evenemanget',
    write: 'Skriv ett meddelande',
    changeDay: 'Ändra dagen',
    materials: 'Lägg till material och inspelning',
    summaries: 'Skriv sammandrag',
    next: 'Skapa följande evenemang i serien',
    publicPage: 'Öppna den offentliga sidan',
  },
};
