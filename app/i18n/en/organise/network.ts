import type { network as fi } from '../../fi/organise/network.ts';

export const network: typeof fi = {
  series: 'Series of events',
  foundTitle: 'Found a network',
  found: 'Found the network',
  organisations: 'Organisations',
  startSeries: 'Start a series of events',
  edit: 'Edit the network',
  editTitle: 'Edit the network',
  nameMissing: 'Write the name of the network in Finnish.',
  name: 'Name of the network',
  description: 'Description',
  descriptionHint: 'A sentence or two on who belongs to the network and what they do together.',
  county: 'Wellbeing services county',
  countyHint: 'Its municipalities come first on the sign-up form.',
  wholeCountry: 'The whole country',
  counties: 'Wellbeing services counties',
};
