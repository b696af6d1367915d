import type { catering as fi } from '../../fi/organise/catering.ts';

export const catering: typeof fi = {
  title: 'Catering count',
  lead: 'The numbers are of those with a confirmed seat on site. There are no names. The log notes that you have looked.',
  hidden:
    'Special diets and access needs are health data. The log notes that you have looked. No names are shown.',
  show: 'Show the catering count',
  asOf: (time) => `As of ${time}`,
  onSite: 'On site',
  diets: 'Special diets',
  diet: 'Special diet',
  noDiets: 'Nobody has told of a special diet.',
  withoutDiet: 'No special diet',
  access: 'Access needs',
  need: 'Need',
  noAccess: 'Nobody has told of access needs.',
  count: 'Number',
  print: 'You can print the page with your browser.',
  erased: 'The details are erased 14 days after the event.',
  noSeats: 'The event has no seats on site.',
};
