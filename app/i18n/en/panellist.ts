import type { panellist as fi } from '../fi/panellist.ts';

export const panellist: typeof fi = {
  title: 'Questions for you',
  for: (name) => `Questions: ${name}`,
  own: 'Questions that have been assigned to you',
  noneYet:
    'No questions have been assigned to you yet. Open the page again before the event, for more questions may come.',
  unassigned: 'Other questions of your session',
  unassignedHint: 'Anyone in the discussion can answer these.',
  session: 'In the programme',
  presented: 'Asked',
  shownAt: (time) => `As of ${time}`,
  refresh: 'Refresh',
  cancelled: 'The event has been cancelled.',
  onlyYours: 'The page is for you only. Please do not share its address.',
};
