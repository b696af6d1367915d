import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#app/spreadsheets/read-table.ts';
import { writeXlsx } from '#app/spreadsheets/write-xlsx.ts';
import {
  aTable,
  reasonFor,
  rowsIn,
  workbookOf,
  workbookParts,
  written,
  zipOf,
} from '#tests/support/spreadsheets.ts';

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MEBIBYTE = 2 ** 20;

describe('a file of another kind', () => {
  test.each([
    ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)])],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['a web page', Buffer.from('\n<!doctype html><table><tr><td>a</td></tr></table>')],
    ['text with a NUL', Buffer.from('Nimi;Kunta\nMa\0ija;Lahti')],
    ['a zip of other things', zipOf({ 'readme.txt': 'a' })],
    ['an OpenDocument sheet', zipOf({ mimetype: 'a', 'content.xml': '<office/>' })],
    [
      'a text document',
      zipOf({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<document/>',
      }),
    ],
  ])('is told: %s', async (_what, file) => {
    expect(await reasonFor(await file)).toBe('not-a-table');
  });

  test('an old Excel workbook is told', async () => {
    expect(await reasonFor(Buffer.concat([compound, Buffer.alloc(512)]))).toBe('old-excel');
  });

  test('a workbook behind a password is told', async () => {
    const wrapped = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reasonFor(wrapped)).toBe('encrypted');
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['blanks', ' \r\n\t\r\n;;;\r\n'],
  ])('a file with %s is empty', async (_what, text) => {
    expect(await reasonFor(text)).toBe('empty');
  });
});

const people = await written(
  writeXlsx,
  aTable(Array.from({ length: 50 }, (_, row) => [`Maija ${row}`, '+358 40 123 4567', row])),
);

describe('a broken workbook', () => {
  test('that was cut short anywhere is told', async () => {
    for (let length = 4; length < people.length; length += 97) {
      expect(await reasonFor(people.subarray(0, length))).toBe('broken');
    }
  });

  test('with any byte changed is read or refused, and never read wrong', async () => {
    const intact = await rowsIn(people);
    const byte = fc.nat(people.length - 1);
    await fc.assert(
      fc.asyncProperty(byte, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(people);
        changed[at]! ^= change;
        const table = await readTable(changed);
        if (table.ok) expect(table.rows).toEqual(intact);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a part is not XML', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>'],
    ['a part is not UTF-8', 'xl/sharedStrings.xml', Buffer.from('<sst>\xff\xfe</sst>', 'latin1')],
    ['rows run backwards', 'xl/worksheets/sheet1.xml', '<s><row r="2"/><row r="1"/></s>'],
    ['a row has no number', 'xl/worksheets/sheet1.xml', '<s><row r="1e999"/></s>'],
    ['a column is past any', 'xl/worksheets/sheet1.xml', sheetWith('<c r="ZZZZZZ1"><v>1</v></c>')],
    ['a tag is full of attributes', 'xl/styles.xml', `<s ${attributes(1_000)}/>`],
    ['it is nested without end', 'xl/worksheets/sheet1.xml', '<a>'.repeat(200_000)],
  ])('is told when %s', async (_what, path, content) => {
    expect(await reasonFor(await zipOf({ ...workbookParts({}), [path]: content }))).toBe('broken');
  });

  test('is told when its sheet is missing', async () => {
    const { 'xl/worksheets/sheet1.xml': _sheet, ...rest } = workbookParts({});
    expect(await reasonFor(await zipOf(rest))).toBe('broken');
  });
});

function sheetWith(cells: string): string {
  return `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ');
}

describe('entities', () => {
  const sheet = (declared: string, used: string) =>
    `<!DOCTYPE s [${declared}]>${sheetWith(`<c t="inlineStr"><is><t>${used}</t></is></c>`)}`;

  test.each([
    ['from a file', '<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'],
    ['from an address', '<!ENTITY a SYSTEM "https://example.net/">', '&a;'],
    ['that multiply', '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">', '&b;'],
  ])('%s are refused', async (_what, declared, used) => {
    const parts = { ...workbookParts({}), 'xl/worksheets/sheet1.xml': sheet(declared, used) };
    expect(await reasonFor(await zipOf(parts))).toBe('broken');
  });
});

describe('a file past its limits', () => {
  test('is too large', async () => {
    expect(await reasonFor(Buffer.alloc(10 * MEBIBYTE + 1, 'a'))).toBe('too-large');
  });

  test('is too large when a small one unpacks past them', async () => {
    const bomb = Buffer.alloc(65 * MEBIBYTE, ' ');
    const path = 'xl/worksheets/sheet1.xml';
    const packed = await zipOf({ ...workbookParts({}), [path]: bomb });
    expect(packed.length).toBeLessThan(MEBIBYTE);
    expect(await reasonFor(packed)).toBe('too-large');
  });

  test('is too large when its parts are so together', async () => {
    const half = Buffer.alloc(33 * MEBIBYTE, ' ');
    const packed = await zipOf({
      ...workbookParts({}),
      'xl/sharedStrings.xml': Buffer.concat([Buffer.from('<sst/>'), half]),
      'xl/styles.xml': Buffer.concat([Buffer.from('<styleSheet/>'), half]),
    });
    expect(await reasonFor(packed)).toBe('too-large');
  });

  test('has parts that nobody asks for and nobody unpacks', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const picture = Buffer.alloc(65 * MEBIBYTE);
    const packed = await zipOf({ ...workbookParts({ rows }), 'xl/media/image1.png': picture });
    expect(await rowsIn(packed)).toEqual([['2']]);
  });

  test('has 20,000 rows and not one more', async () => {
    const rows = 'Nimi\r\n'.repeat(20_001);
    expect(await rowsIn(rows)).toHaveLength(20_000);
    expect(await reasonFor(`${rows}Nimi`)).toBe('too-many-rows');
  });

  test('has too many rows when one stands far below', async () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="20002"><c><v>1</v></c></row>';
    expect(await reasonFor(await workbookOf({ rows }))).toBe('too-many-rows');
  });

  test('has a hundred columns and not one more', async () => {
    const row = Array.from({ length: 100 }, () => 'a').join(';');
    expect((await rowsIn(`${row}\n${row}`))[0]).toHaveLength(100);
    expect(await reasonFor(`${row}\n${row};a`)).toBe('too-many-columns');
  });

  test('has a row of separators without end', async () => {
    expect(await reasonFor(`a;b\n${';'.repeat(MEBIBYTE)}`)).toBe('too-many-columns');
  });

  test('has lines without end', async () => {
    expect(await reasonFor('\n'.repeat(2 * MEBIBYTE))).toBe('too-many-rows');
  });

  test('has too many columns in XLSX', async () => {
    const rows = '<row r="1"><c r="CW1"><v>1</v></c></row>';
    expect(await reasonFor(await workbookOf({ rows }))).toBe('too-many-columns');
  });

  test.each([
    ['CSV', Buffer.from(`Nimi\n${'a'.repeat(MEBIBYTE)}`)],
    [
      'XLSX',
      workbookOf({ rows: `<row r="1"><c t="str"><v>${'a'.repeat(MEBIBYTE)}</v></c></row>` }),
    ],
  ])('has a cell of a mebibyte in %s', async (_kind, file) => {
    expect(await reasonFor(await file)).toBe('cell-too-long');
  });
});

test('noise is refused or read as something, and never thrown', async () => {
  for (let length = 1; length < 3_000; length += 61) {
    expect(await readTable(randomBytes(length))).toHaveProperty('ok');
    expect(
      await readTable(Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(length)])),
    ).toEqual({
      ok: false,
      reason: 'broken',
    });
  }
});
