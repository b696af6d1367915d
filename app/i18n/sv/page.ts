import type { page as fi } from '../fi/page.ts';

export const page: typeof fi = {
  product: 'Kutsu',
  skipToContent: 'Gå till innehållet',
  languages: 'Språk',
  inFinnish: 'Suomeksi',
  inSwedish: 'På svenska',
  inEnglish: 'In English',
  allEvents: 'Alla evenemang',
  accessibility: 'Tillgänglighetsutlåtande',
  errorTitle: (title) => `Fel: ${title}`,
};
