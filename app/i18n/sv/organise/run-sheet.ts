import type { runSheet as fi } from '../../fi/organise/run-sheet.ts';

export const runSheet: typeof fi = {
  title: 'Körschema',
  byTheme: 'Enligt tema',
  byPanellist: 'Enligt paneldeltagare',
  arrangement: 'Ordning',
  refresh: 'Uppdatera',
  print: 'Skriv ut med webbläsarens utskriftsfunktion. Knapparna kommer inte med på pappret.',
  shownAt: (time) => `Läget kl. ${time}`,
  left: (left, all) => `Kvar att ställa ${left}/${all}`,
  none: 'Det finns inga godkända frågor än.',
  nobody: 'Inte riktad',
  earlier: 'Vad de tidigare dagarna har lett till',
};
