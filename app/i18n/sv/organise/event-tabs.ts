import type { eventTabs as fi } from '../../fi/organise/event-tabs.ts';

export const eventTabs: typeof fi = {
  room: 'Läget',
  messages: 'Meddelanden',
  change: 'Ändra dagen',
  team: 'Rättigheter',
  questions: 'Frågor',
  participants: 'Deltagare',
  'check-in': 'Incheckning',
  log: 'Logg',
  edit: 'Redigera',
};
