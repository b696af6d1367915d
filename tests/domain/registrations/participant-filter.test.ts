import { describe, expect, test } from 'vitest';
import type { Field } from '#app/domain/registrations/fields/field.ts';
import {
  EVERYBODY,
  isFiltered,
  type ParticipantFilter,
  readFilter,
  type Sight,
  writtenFilter,
} from '#app/domain/registrations/participant-filter.ts';

const asked = { hint: null, required: false, mode: null };
const options = [{ fi: 'A' }, { fi: 'B' }, { fi: 'C' }];
const fields: Field[] = [
  { id: 1, kind: 'yes-no', label: { fi: 'Lounas' }, ...asked },
  { id: 2, kind: 'one-of', label: { fi: 'Työpaja' }, options, ...asked },
  { id: 3, kind: 'several-of', label: { fi: 'Aiheet' }, options, ...asked },
  { id: 4, kind: 'short-text', label: { fi: 'Tehtävä' }, ...asked },
];

const read = (query: string, sight: Sight = 'details') =>
  readFilter(new URLSearchParams(query), sight, fields);

const everything: ParticipantFilter = {
  search: 'mäki & poika',
  state: 'waiting',
  seat: 'remote',
  waitsFor: 'on-site',
  organisation: 'Hattulan kunta',
  organisationKind: 'municipality',
  municipality: '082',
  county: '07',
  language: 'sv',
  came: false,
  reply: 'declined',
  unreached: true,
  withoutAddress: false,
  answers: [
    { fieldId: 1, is: false },
    { fieldId: 2, is: 0 },
    { fieldId: 3, includes: 2 },
  ],
  sort: 'time',
  descending: true,
};

test('an address without a filter shows everybody who has not cancelled, by name', () => {
  expect(read('')).toEqual(EVERYBODY);
});

test('what an address says is what it said when it was written', () => {
  expect(read(writtenFilter(everything).toString())).toEqual(everything);
});

test('those without an address are asked for in its place', () => {
  const filter = { ...EVERYBODY, withoutAddress: true };
  expect(read(writtenFilter(filter).toString())).toEqual(filter);
});

test('an unfiltered list has nothing to say in its address', () => {
  expect(writtenFilter(EVERYBODY).toString()).toBe('');
});

test('an empty field of the form filters nothing', () => {
  expect(read('search=&state=live&seat=&municipality=&field-1=&came=&sort=name')).toEqual(
    EVERYBODY,
  );
});

test.each([
  'state=gone',
  'seat=balcony',
  'municipality=000',
  'county=99',
  'language=de',
  'came=perhaps',
  'field-1=1',
  'field-2=3',
  'field-2=-1',
  'field-3=0.0',
  'field-4=luottamushenkilö',
  'field-9=1',
  'sort=email',
])('what makes no sense filters nothing: %s', (query) => {
  expect(read(query)).toEqual(EVERYBODY);
});

test('a sort is no filter', () => {
  expect(isFiltered(read('sort=time&order=descending'), 'details')).toBe(false);
  expect(isFiltered(read('language=sv'), 'details')).toBe(true);
});

describe('a reader who may know names only', () => {
  test('neither filters nor sorts by what they do not see', () => {
    expect(read(writtenFilter(everything).toString(), 'names')).toEqual({
      ...EVERYBODY,
      state: 'confirmed',
      search: 'mäki & poika',
      organisation: 'Hattulan kunta',
      organisationKind: 'municipality',
      municipality: '082',
      county: '07',
      descending: true,
    });
  });

  test('sees those who come, which is no filter of theirs', () => {
    expect(isFiltered(read('', 'names'), 'names')).toBe(false);
    expect(isFiltered(read('search=a', 'names'), 'names')).toBe(true);
  });
});
