import type { ordering as fi } from '../../fi/organise/ordering.ts';

export const ordering: typeof fi = {
  up: 'Flytta upp',
  down: 'Flytta ned',
  upNamed: (name, place, count) => `Flytta upp: ${name}, nu ${place}/${count}`,
  downNamed: (name, place, count) => `Flytta ned: ${name}, nu ${place}/${count}`,
  dragged: '{name}: plats {place}/{count}',
};
