import { expect, test } from 'vitest';
import { orderKey, searchable } from '#app/domain/registrations/listing-keys.ts';

test('å, ä and ö end the alphabet, in this order', () => {
  const names = ['Öhman', 'Zilliacus', 'Äijälä', 'Aalto', 'Åberg', 'Yli-Mäyry'];
  const byKey = [...names].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  expect(byKey).toEqual([...names].sort(new Intl.Collator('fi').compare));
});

test.each([
  ['Mäki', 'mäki'],
  ['Andréa', 'andrea'],
  ['Ma\u0308ki', 'Mäki'],
  ['Søren', 'sören'],
])('case and other marks do not count in the order: %s and %s', (one, other) => {
  expect(orderKey(one)).toBe(orderKey(other));
});

test('nobody’s organisation stands after all others', () => {
  expect(orderKey(null) > orderKey('Öljyalan Palvelukeskus')).toBe(true);
});

test.each(['Mäkinen', 'MÄKINEN', 'makinen', 'Ma\u0308kinen'])('%s finds Mäkinen', (typed) => {
  expect(searchable(typed)).toBe('makinen');
});
