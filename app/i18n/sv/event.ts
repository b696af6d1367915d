import type { event as fi } from '../fi/event.ts';

export const event: typeof fi = {
  kind: {
    'partnership-day': 'Partnerskapsdag',
    'network-seminar': 'Nätverksseminarium',
    'network-meeting': 'Nätverksträff',
    forum: 'Forum',
    training: 'Utbildning',
    'study-visit': 'Studiebesök',
  },
  ordinal: (ordinal) =>
    `Seriens ${ordinal}${ordinal % 100 !== 11 && ordinal % 100 !== 12 && [1, 2].includes(ordinal % 10) ? ':a' : ':e'} evenemang`,
  mode: {
    'on-site': 'På plats',
    remote: 'Distansevenemang',
    hybrid: 'På plats och på distans',
  },
  access: { open: 'Öppet för alla', invited: 'För inbjudna' },
  dateOpen: 'Datumet är ännu öppet',
  dateOpenHours: (hours) => `Datumet är ännu öppet, kl. ${hours}`,
  cancelled: 'Inställt',
  register: 'Anmäl dig',
  registerToLine: 'Anmäl dig till väntelistan',
  registerBy: (time) => `Anmäl dig senast ${time}`,
  registrationOpens: (time) => `Anmälan öppnar ${time}`,
  registrationClosed: 'Anmälan är stängd',
  under: 'Evenemanget pågår',
  pool: { 'on-site': 'På plats', remote: 'På distans' },
  seatsUnlimited: 'alla får plats',
  seatsLeft: (count) => (count === 1 ? '1 plats kvar' : `${count} platser kvar`),
  full: 'fullbokat',
  fullWithLine: (waiting) =>
    waiting === 0
      ? 'fullbokat, du kan anmäla dig till väntelistan'
      : `fullbokat, ${waiting} på väntelistan`,
  someTextsInFinnish: 'En del av texterna finns bara på finska.',
};
