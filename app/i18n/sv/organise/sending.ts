import type { sending as fi } from '../../fi/organise/sending.ts';

const number = (count: number) => count.toLocaleString('sv-FI');

export const sending: typeof fi = {
  titles: {
    'event-changed': 'Alla får veta om ändringen',
    'event-cancelled': 'Alla får veta att evenemanget är inställt',
    'event-revived': 'Alla får veta att evenemanget ordnas trots allt',
    'went-remote': 'Alla får veta att evenemanget ordnas på distans',
  },
  kinds: {
    'event-changed': 'Ändring',
    'event-cancelled': 'Inställt',
    'event-revived': 'Ordnas trots allt',
    'went-remote': 'Helt på distans',
  },
  changedAt: (time) => `Ändringen gjordes ${time}.`,
  soFar: (sent, total, failed) =>
    `${number(sent)}/${number(total)} skickade${failed > 0 ? `, ${number(failed)} har inte kommit fram` : ''}`,
  expected: {
    held: (time) =>
      `Meddelandena skickas ${time}. Om du ändrar något annat före det, berättas allt i samma meddelande.`,
    morning: (time) =>
      `Meddelandena skickas ${time}. Före det skickas inga meddelanden till många på en gång.`,
    leaving: (time) =>
      time === null
        ? 'Meddelandena skickas som bäst.'
        : `Meddelandena skickas som bäst. Antalet per minut är begränsat, så de sista skickas uppskattningsvis ${time}.`,
  },
  again: (count, time) =>
    count === 1
      ? `Mottagarens server tog inte ännu emot 1 meddelande. Vi försöker igen ${time}.`
      : `Mottagarnas servrar tog inte ännu emot ${number(count)} meddelanden. Vi försöker igen från och med ${time}.`,
  overtaken: (count) =>
    count === 1
      ? '1 person får inte längre det här meddelandet: personen har avbokat eller får veta om en senare ändring.'
      : `${number(count)} personer får inte längre det här meddelandet: de har avbokat eller får veta om en senare ändring.`,
  seeFailed: 'Se vem som inte har fått meddelandet och rätta adresserna',
  mayLeave: 'Du kan lämna sidan och komma tillbaka senare. Meddelandena skickas ändå.',
  refresh: 'Uppdatera',
  toRoom: 'Läget för evenemanget',
  toChanges: 'Ändra något annat',
  underWay: 'Skickas som bäst',
  told: 'Ändringar som har meddelats',
  time: 'Tid',
  what: 'Vad som berättades',
  progress: 'Läget',
  waits: (time) =>
    `Den förra ändringen har inte meddelats ännu: meddelandena skickas ${time}. Om du nu gör en ändring till, berättas båda i samma meddelande. Att evenemanget ställs in meddelas genast.`,
  see: 'Se hur långt utskicket har kommit',
};
