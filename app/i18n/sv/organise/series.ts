import type { series as fi } from '../../fi/organise/series.ts';

export const series: typeof fi = {
  name: 'Seriens namn',
  nameHint:
    'Seriens evenemang har ett gemensamt namn, till exempel Egentliga Tavastlands partnerskapsdag.',
  nameMissing: 'Skriv seriens namn på finska.',
  description: 'Beskrivning',
  startTitle: 'Inled en evenemangsserie',
  start: 'Inled serien',
  createEvent: 'Skapa ett evenemang',
  createEventIn: (name) => `Skapa ett evenemang i serien ${name}`,
  edit: 'Redigera serien',
  editTitle: 'Redigera serien',
};
