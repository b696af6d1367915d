import type { network as fi } from '../../fi/organise/network.ts';

export const network: typeof fi = {
  series: 'Evenemangsserier',
  foundTitle: 'Grunda ett nätverk',
  found: 'Grunda nätverket',
  organisations: 'Organisationer',
  startSeries: 'Inled en evenemangsserie',
  edit: 'Redigera nätverket',
  editTitle: 'Redigera nätverket',
  nameMissing: 'Skriv nätverkets namn på finska.',
  name: 'Nätverkets namn',
  description: 'Beskrivning',
  descriptionHint:
    'En eller två meningar om vilka som hör till nätverket och vad de gör tillsammans.',
  county: 'Välfärdsområde',
  countyHint: 'Områdets kommuner kommer först på anmälningsblanketten.',
  wholeCountry: 'Hela landet',
  counties: 'Välfärdsområden',
};
