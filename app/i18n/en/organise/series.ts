import type { series as fi } from '../../fi/organise/series.ts';

export const series: typeof fi = {
  name: 'Name of the series',
  nameHint: 'The events of a series share a name, such as Kanta-Häme partnership day.',
  nameMissing: 'Write the name of the series in Finnish.',
  description: 'Description',
  startTitle: 'Start a series of events',
  start: 'Start the series',
  createEvent: 'Create an event',
  createEventIn: (name) => `Create an event in the series ${name}`,
  edit: 'Edit the series',
  editTitle: 'Edit the series',
};
