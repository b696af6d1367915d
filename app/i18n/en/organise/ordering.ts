import type { ordering as fi } from '../../fi/organise/ordering.ts';

export const ordering: typeof fi = {
  up: 'Move up',
  down: 'Move down',
  upNamed: (name, place, count) => `Move up: ${name}, now ${place}/${count}`,
  downNamed: (name, place, count) => `Move down: ${name}, now ${place}/${count}`,
  dragged: '{name}: place {place}/{count}',
};
