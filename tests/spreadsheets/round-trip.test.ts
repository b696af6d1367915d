import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#app/spreadsheets/table.ts';
import { aTable, kinds, rowsIn, tableIn, written } from '#tests/support/spreadsheets.ts';

/** Text as people write it and as nobody should. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['=', '+', '-', '@', '＝', "'", '"', ';', ',', '\t', '\n', '\r\n', '\r', ' ', 'ä'],
        ...['_x000D_', '_x005F_', '<', '&amp;', ']]>', '\0', '\ufeff', '😀', '1', 'sep=;'],
      ),
    )
    .map((pieces) => pieces.join('')),
);

/** What writeCsv and readTable say of it: no forbidden characters, line breaks LF, blanks alone are nothing. */
function kept(cell: string): string {
  const text = cell
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
  return text.trim() === '' ? '' : withoutLoneSurrogates(text);
}

function withoutLoneSurrogates(text: string): string {
  return Buffer.from(text).toString();
}

/** The last cell keeps rows and columns from being empty at the edge, where they would be left out. */
const rows = fc
  .array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((found) => found.map((cells) => [...cells, 'x']));

describe.each(kinds)('a table written as %s', (_kind, write) => {
  test('is read back with the same text in the same places', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const read = await rowsIn(await written(write, aTable(cells)));
        const width = Math.max(...cells.map((row) => row.length));
        expect(read).toEqual(
          cells.map((row) => [
            ...row.map((cell) => kept(cell)),
            ...Array<string>(width - row.length).fill(''),
          ]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its titles', async () => {
    const header = ['=Nimi', 'Kunta; tai muu', '"Puhelin"', '+358'];
    const table = await tableIn(await written(write, aTable([['a', 'b', 'c', 'd']], header)));
    expect(table.header).toEqual(header);
  });

  test.each<[string, Cell, string]>([
    ['a whole number', 12, '12'],
    ['a decimal', 0.1 + 0.2, expect.stringMatching(/^0,3/)],
    ['a truth', false, 'FALSE'],
    ['an instant in summer', new Date('2026-06-15T05:30:00Z'), '2026-06-15 08:30'],
    ['an instant at midnight', new Date('2026-12-14T22:00:00Z'), '2026-12-15 00:00'],
    ['the hour before the spring change', new Date('2026-03-29T00:59:00Z'), '2026-03-29 02:59'],
    ['the hour after the spring change', new Date('2026-03-29T01:00:00Z'), '2026-03-29 04:00'],
    ['the hour before the autumn change', new Date('2026-10-25T00:59:00Z'), '2026-10-25 03:59'],
    ['the hour after the autumn change', new Date('2026-10-25T01:00:00Z'), '2026-10-25 03:00'],
    ['a leap day', new Date('2028-02-29T10:00:00Z'), '2028-02-29 12:00'],
  ])('reads %s as text', async (_what, cell, shown) => {
    expect(await rowsIn(await written(write, aTable([[cell]])))).toEqual([[shown]]);
  });

  test('keeps empty rows between others and drops those at the end', async () => {
    const cells = [['a'], [null], ['b'], [''], [' ']];
    expect(await rowsIn(await written(write, aTable(cells)))).toEqual([['a'], [''], ['b']]);
  });

  test('has a header and no rows', async () => {
    const table = await tableIn(await written(write, aTable([], ['Nimi', 'Kunta'])));
    expect(table).toMatchObject({ header: ['Nimi', 'Kunta'], rows: [], firstRow: 2 });
  });
});
