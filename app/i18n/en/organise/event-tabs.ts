import type { eventTabs as fi } from '../../fi/organise/event-tabs.ts';

export const eventTabs: typeof fi = {
  room: 'Overview',
  messages: 'Messages',
  change: 'Change the day',
  team: 'Rights',
  questions: 'Questions',
  participants: 'Participants',
  'check-in': 'Check-in',
  log: 'Log',
  edit: 'Edit',
};
