import { expect, test } from 'vitest';
import { retitled } from '#app/domain/events/retitled.ts';
import type { Translated } from '#app/domain/language.ts';

test.each<[string, Translated, number, number, Translated]>([
  [
    'all three languages',
    {
      fi: 'Kanta-Hämeen 4. kumppanuuspäivä',
      sv: 'Egentliga Tavastlands 4:e partnerskapsdag',
      en: '4th Kanta-Häme partnership day',
    },
    4,
    5,
    {
      fi: 'Kanta-Hämeen 5. kumppanuuspäivä',
      sv: 'Egentliga Tavastlands 5:e partnerskapsdag',
      en: '5th Kanta-Häme partnership day',
    },
  ],
  [
    'endings that change',
    { fi: '20. päivä', sv: '20:e dagen', en: '20th day' },
    20,
    21,
    { fi: '21. päivä', sv: '21:a dagen', en: '21st day' },
  ],
  [
    'endings of eleven and twelve',
    { fi: '11. päivä', sv: '11:e dagen', en: '11th day' },
    11,
    12,
    { fi: '12. päivä', sv: '12:e dagen', en: '12th day' },
  ],
  ['a bare number', { fi: 'Foorumi 4' }, 4, 5, { fi: 'Foorumi 5' }],
  [
    'the ordinal and not the date',
    { fi: '4. kumppanuuspäivä 4.4.2027' },
    4,
    5,
    { fi: '5. kumppanuuspäivä 4.4.2027' },
  ],
  ['no longer number', { fi: 'Päivä 14' }, 4, 5, { fi: 'Päivä 14' }],
  ['no year', { fi: 'Seminaari 2024' }, 4, 5, { fi: 'Seminaari 2024' }],
  ['no words', { fi: 'Neljäs päivä' }, 4, 5, { fi: 'Neljäs päivä' }],
])(
  'the title of the next event has the new ordinal in %s',
  (_what, title, ordinal, next, expected) => {
    expect(retitled(title, ordinal, next)).toEqual(expected);
  },
);
