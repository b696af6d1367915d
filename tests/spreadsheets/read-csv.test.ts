import { describe, expect, test } from 'vitest';
import { reasonFor, rowsIn, tableIn } from '#tests/support/spreadsheets.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the separator', () => {
  test.each([
    ['semicolons', 'Nimi;Kunta\nMaija;Lahti'],
    ['commas', 'Nimi,Kunta\nMaija,Lahti'],
    ['tabs', 'Nimi\tKunta\nMaija\tLahti'],
    ['commas among quoted semicolons', '"Nimi; koko; nimi",Kunta\nMaija,Lahti'],
    ['semicolons, although a title has a comma', 'Nimi, koko;Kunta;X\nMaija;Lahti;'],
    ['semicolons, although the rows have more commas', 'Nimi;Kunta\nMaija;Lahti\n"a,b,c,d,e";f,g'],
    ['semicolons after empty lines', '\r\n\r\nNimi;Kunta\r\nMaija;Lahti'],
    ['what the first line says', 'sep=,\r\nNimi,Kunta\r\nMaija,Lahti'],
  ])('is found: %s', async (_what, text) => {
    expect((await rowsIn(text))[0]!.slice(0, 2)).toEqual(['Maija', 'Lahti']);
  });

  test('is not looked for in a single column', async () => {
    expect(await rowsIn('Nimi\nMeikäläinen, Maija')).toEqual([['Meikäläinen, Maija']]);
  });
});

describe('the encoding', () => {
  const text = 'Nimi;Kunta\r\nMäkinen;Äänekoski\r\n';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ["Windows-1252, Excel's old CSV", Buffer.from(text, 'latin1')],
    ["UTF-16, Excel's Unicode text", utf16(text.replaceAll(';', '\t'))],
    ['UTF-16 the other way round', utf16(text).swap16()],
  ])('is known: %s', async (_what, bytes) => {
    const { header, rows } = await tableIn(bytes);
    expect([header, ...rows]).toEqual([
      ['Nimi', 'Kunta'],
      ['Mäkinen', 'Äänekoski'],
    ]);
  });

  test('has the signs that Windows-1252 has and Latin-1 has not', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Hinta\n'),
      Buffer.from([0x80, 0x35, 0x20, 0x96, 0x20, 0x92, 0x8a, 0x9e, 0xe4]),
    ]);
    expect(await rowsIn(bytes)).toEqual([['€5 – ’Šžä']]);
  });
});

describe('quotes', () => {
  test.each([
    ['keep line breaks', '"a\r\nb";c', ['a\nb', 'c']],
    ['keep separators', '"a;b";c', ['a;b', 'c']],
    ['are doubled within', '"a ""b"" c";d', ['a "b" c', 'd']],
    ['are text in the midst of a cell', '5" putki;b', ['5" putki', 'b']],
    ['may stand around nothing', '"";b', ['', 'b']],
  ])('%s', async (_what, row, cells) => {
    expect(await rowsIn(`X;Y\r\n${row}\r\n`)).toEqual([cells]);
  });

  test('that never end make the file broken', async () => {
    expect(await reasonFor('Nimi;Kunta\r\n"Maija;Lahti\r\nMatti;Turku\r\n')).toBe('broken');
  });
});

describe('rows', () => {
  test.each([
    ['CRLF', 'X\r\na\r\nb'],
    ['LF', 'X\na\nb\n'],
    ['CR, as on old Macs', 'X\ra\rb\r'],
  ])('end with %s', async (_what, text) => {
    expect(await rowsIn(text)).toEqual([['a'], ['b']]);
  });

  test('that are empty are dropped at the end only', async () => {
    expect(await rowsIn('X;Y\na;b\n;\nc;d\n;\n;;;\n \n\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
  });

  test('have as many cells as the widest', async () => {
    const table = await tableIn('X;Y\na\nb;c;d;;\n');
    expect(table.header).toEqual(['X', 'Y', '']);
    expect(table.rows).toEqual([
      ['a', '', ''],
      ['b', 'c', 'd'],
    ]);
  });

  test('are counted as Excel counts them', async () => {
    expect((await tableIn('\n\nX;Y\na;b\n')).firstRow).toBe(4);
  });
});

describe('an apostrophe', () => {
  test.each([
    ["'+358 40 123 4567", '+358 40 123 4567'],
    ["''=1+1", "'=1+1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["O'Hara", "O'Hara"],
    ["'", "'"],
  ])('in front of what could be a formula is taken off: %j', async (held, cell) => {
    expect(await rowsIn(`X\n${held}`)).toEqual([[cell]]);
  });
});
