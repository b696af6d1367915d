import type { lists as fi } from '../fi/lists.ts';

export const lists: typeof fi = {
  home: 'Partnership days and network seminars',
  homeLead:
    'Find an event, register, and put a question to the panel in advance. After the event, see here what came of it.',
  coming: 'Coming up',
  nothingComing: 'There are no upcoming events at the moment.',
  networks: 'Networks',
  series: 'Event series',
  past: 'Past events',
  nothingPast: 'There are no past events yet.',
  followInCalendar: 'Follow in your calendar',
  followAdvice: 'A calendar that you subscribe to stays up to date when events are added or moved.',
  subscribe: 'Subscribe in calendar',
  calendarFile: 'Calendar file (.ics)',
};
