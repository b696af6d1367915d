import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '#emails/wrapped.ts';

const word = fc.stringMatching(/^[a-zåäö,.!?]{1,30}$/);
const address = fc.stringMatching(/^https:\/\/example[.]fi\/[a-z]{60,90}$/);
const paragraph = fc
  .array(fc.oneof({ weight: 20, arbitrary: word }, address), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

describe('a text in lines of 78', () => {
  it('has the same words in the same order', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(wrapped(text).replaceAll('\n', ' ')).toBe(text);
      }),
    );
  });

  it('is longer only where a word is', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const line of wrapped(text).split('\n'))
          expect(line.length <= 78 || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('fills its lines: the next word would not have fitted', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const lines = wrapped(text).split('\n');
        for (const [index, line] of lines.slice(1).entries())
          expect(`${lines[index]} ${line.split(' ')[0]}`.length).toBeGreaterThan(78);
      }),
    );
  });
});

const WORDS =
  'Esteetön sisäänkäynti on pihalla. Soita ovikelloa, niin tulemme avaamaan sen sinulle.';

it.each([
  ['- ', '  '],
  ['12. ', '    '],
  ['> ', '> '],
  ['> - ', '>   '],
])('a line that begins with “%s” goes on below its words', (beginning, further) => {
  const [first, second, ...rest] = wrapped(beginning + WORDS).split('\n');
  expect(first!.startsWith(`${beginning}Esteetön`)).toBe(true);
  expect(second!.startsWith(further)).toBe(true);
  expect(second!.slice(further.length)).toMatch(/^\p{L}/u);
  expect(rest).toEqual([]);
});

it('somebody else’s words hang under their label', () => {
  const lines = wrapped(`Kysyit: ${WORDS} Avaa tämä: https://example.net`, '  ').split('\n');
  expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
});
