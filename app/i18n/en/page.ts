import type { page as fi } from '../fi/page.ts';

export const page: typeof fi = {
  product: 'Kutsu',
  skipToContent: 'Skip to content',
  languages: 'Languages',
  inFinnish: 'Suomeksi',
  inSwedish: 'På svenska',
  inEnglish: 'In English',
  allEvents: 'All events',
  accessibility: 'Accessibility statement',
  errorTitle: (title) => `Error: ${title}`,
};
