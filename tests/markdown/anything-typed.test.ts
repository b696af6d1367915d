import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '#app/markdown/html.ts';
import { markdownToLine } from '#app/markdown/line.ts';
import { markdownToMail } from '#app/markdown/mail.ts';
import { tagsOf, withoutTags } from '#tests/support/html.ts';

const TAGS = /^(p|br|strong|em|a|ul|ol|li|blockquote|h[3-6])$/;
const ADDRESS = /^(https?:\/\/|mailto:|tel:)/i;

const WORDS = ['Kunta', 'järjestö', 'ja', 'päivä.Se', 'klo 9', 'Ö', '日本', '🎉'];
const MARKS = ['*', '**', '_', '# ', '- ', '> ', '\\', '`', '~', '|', '&amp;', ' ', '\n', '\n\n'];
const HTML = ['<b onclick=alert(1)>', '</p>', '<script>', '<!--', '-->', '"', "'", '<', '>', '\0'];
const NUMBERS = ['1. ', '2. ', '4. ', '    '];
const LINKS = [
  ...[
    '[',
    ']',
    '](',
    ')',
    '[]()',
    '![',
    'https://example.fi/',
    'www.example.fi',
    'aino@example.fi',
  ],
  ...['javascript:alert(1)', 'javascript&colon;', ' "', 'data:', '//', ':'],
];

const madeOf = (...pieces: string[][]) =>
  fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 40 }).map((parts) => parts.join(''));

const anything = fc.oneof(
  madeOf(WORDS, MARKS, HTML, NUMBERS, LINKS),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const html = (source: string) => markdownToHtml(source, { headingLevel: 3 });

describe('whatever an organiser types', () => {
  test('becomes nothing but the elements and addresses that are allowed', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const written = html(source);
        expect(withoutTags(written)).not.toContain('<');
        for (const { name, closes, attributes } of tagsOf(written)) {
          expect(name).toMatch(TAGS);
          const { href, start, ...others } = attributes;
          expect(others).toEqual({});
          if (name === 'a' && !closes) expect(href).toMatch(ADDRESS);
          else expect(href).toBeUndefined();
          if (start !== undefined) expect(`${name} ${start}`).toMatch(/^ol \d+$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is HTML in which every element is closed in turn', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const open: string[] = [];
        for (const { name, closes } of tagsOf(html(source)).filter(({ name }) => name !== 'br')) {
          if (closes) expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  test('keeps its letters, in a page, in a mail and in a line', () => {
    const letters = (text: string) => text.replace(/\P{L}/gu, '');
    fc.assert(
      fc.property(madeOf(WORDS, MARKS, HTML, NUMBERS), (source) => {
        const shown = tagsOf(html(source)).map(({ text }) => text);
        expect(letters(shown.join(''))).toBe(letters(source));
        expect(letters(markdownToMail(source).text)).toBe(letters(source));
        expect(letters(markdownToLine(source))).toBe(letters(source));
      }),
      { numRuns: 2000 },
    );
  });

  test('is one line for search engines', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(markdownToLine(source)).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

test.each(['[', '*', '> ', '- ', '[a](', '<', 'mailto:', 'www.', '1. a\n', '**a ', '_a'])(
  'a text of 20,000 characters that repeats “%s” is read at once',
  (piece) => {
    const started = performance.now();
    html(piece.repeat(20_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
