export const page = {
  product: 'Kutsu',
  skipToContent: 'Siirry sisältöön',
  languages: 'Kielet',
  inFinnish: 'Suomeksi',
  inSwedish: 'På svenska',
  inEnglish: 'In English',
  allEvents: 'Kaikki tapahtumat',
  accessibility: 'Saavutettavuusseloste',
  errorTitle: (title: string) => `Virhe: ${title}`,
};
