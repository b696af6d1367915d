import { expect, test } from 'vitest';
import type { CurvePoint } from '#app/domain/registrations/sign-up-curve.ts';
import { scaleFor, stepsOf } from '#app/ui/organise/room/plot-scale.ts';

const curve = (...points: [daysBefore: number, total: number][]): CurvePoint[] =>
  points.map(([daysBefore, total]) => ({ daysBefore, total, signedUp: 0, date: '2026-12-01' }));

test.each([
  [1, 2],
  [3, 4],
  [7, 8],
  [11, 20],
  [57, 60],
  [101, 200],
  [8317, 10_000],
])('%i sign-ups fit under %i, whose half is whole', (total, most) => {
  expect(scaleFor([curve([10, total])]).most).toBe(most);
});

test('the plot begins with the earliest sign-up of all curves, and shows a week at least', () => {
  expect(scaleFor([curve([10, 5]), curve([40, 5])]).from).toBe(40);
  expect(scaleFor([curve([0, 1])]).from).toBe(6);
});

test('one who signed up a year before does not press the others together', () => {
  expect(scaleFor([curve([400, 1], [10, 50])]).from).toBe(180);
});

test('a curve climbs in steps from the left edge to the day it has come to', () => {
  const steps = stepsOf(curve([10, 5], [5, 10]), { from: 10, most: 20 }, 2);
  expect(steps).toBe('0,100 0,75 50,75 50,50 80,50');
});

test('a curve whose event is over goes to the right edge, not beyond', () => {
  expect(stepsOf(curve([10, 20]), { from: 10, most: 20 }, -30)).toMatch(/ 100,0$/);
});
