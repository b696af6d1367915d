import { describe, expect, test } from 'vitest';
import type { Cell } from '#app/spreadsheets/table.ts';
import { writeXlsx } from '#app/spreadsheets/write-xlsx.ts';
import { Archive } from '#app/spreadsheets/xlsx/archive.ts';
import { aTable, written } from '#tests/support/spreadsheets.ts';

async function partOf(path: string, table = aTable([['Maija']])): Promise<string> {
  const archive = await Archive.open(await written(writeXlsx, table));
  const pieces: Buffer[] = [];
  for await (const bytes of archive.unpacked(path)) pieces.push(bytes);
  return Buffer.concat(pieces).toString();
}

const sheetOf = (...cells: Cell[]) => partOf('xl/worksheets/sheet1.xml', aTable([cells]));

async function cellOf(cell: Cell): Promise<string> {
  return /<c r="A2".*?<\/c>/s.exec(await sheetOf(cell))?.[0] ?? '';
}

describe('the header', () => {
  test('is bold', async () => {
    const sheet = await sheetOf('Maija');
    const styles = await partOf('xl/styles.xml');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(styles.match(/<xf [^>]*fontId="1"[^>]*>/g)).toHaveLength(1);
    expect(styles).toContain('<font><b/>');
  });

  test('stays in sight', async () => {
    expect(await sheetOf('Maija')).toContain('<pane ySplit="1" topLeftCell="A2"');
  });

  test('stands alone when there are no rows', async () => {
    const sheet = await partOf('xl/worksheets/sheet1.xml', aTable([], ['Nimi', 'Kunta']));
    expect(sheet.match(/<row /g)).toHaveLength(1);
  });
});

describe('text is typed as text', () => {
  test.each(['=1+1', '+358 40 123 4567', '-1', '@a', '\t=1', '＝1+1', ' =1+1'])(
    '%j stays text even when somebody edits it',
    async (text) => {
      const styles = await partOf('xl/styles.xml');
      expect(await cellOf(text)).toMatch(/^<c r="A2" s="3" t="inlineStr">/);
      expect(styles.match(/<xf [^>]*>/g)![4]).toMatch(/numFmtId="49".*quotePrefix="1"/);
    },
  );

  test('a name is plain text', async () => {
    expect(await cellOf('Maija')).toBe(
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">Maija</t></is></c>',
    );
  });

  test('nothing in a sheet is a formula', async () => {
    expect(await sheetOf('=1+1', '<f>1+1</f>', '</t></is></c><c><f>1+1</f>')).not.toContain('<f>');
  });

  test('what XML forbids is left out', async () => {
    expect(await cellOf('a\0\x01\x0b\ufffe\uffffb')).toContain('>ab<');
  });

  test('what looks like an escaped character is written so that it is not one', async () => {
    expect(await cellOf('_x000D_')).toContain('>_x005F_x000D_<');
  });

  test('a text longer than a cell may have is cut', async () => {
    expect(await cellOf('a'.repeat(40_000))).toContain(`>${'a'.repeat(32_767)}<`);
  });
});

describe('other cells keep their kind', () => {
  test.each([
    ['a number', 1.5, '<c r="A2"><v>1.5</v></c>'],
    ['a truth', true, '<c r="A2" t="b"><v>1</v></c>'],
    [
      'an instant in summer',
      new Date('2026-06-15T09:00:30Z'),
      '<c r="A2" s="4"><v>46188.5</v></c>',
    ],
    [
      'an instant in winter',
      new Date('2026-12-15T10:00:00Z'),
      '<c r="A2" s="4"><v>46371.5</v></c>',
    ],
    ['nothing', null, ''],
    ['an empty text', '', ''],
  ])('%s', async (_what, cell, xml) => {
    expect(await cellOf(cell)).toBe(xml);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN)])(
  '%s is no cell',
  async (cell) => {
    await expect(sheetOf(cell)).rejects.toThrow('not a number for a cell');
  },
);

describe('columns', () => {
  test.each([
    ['no narrower than', 'a', 9],
    ['as wide as', 'a'.repeat(30), 31],
    ['no wider than', 'a'.repeat(500), 61],
  ])('are %s is good to read', async (_what, text, width) => {
    expect(await sheetOf(text)).toContain(`<col min="1" max="1" width="${width}"`);
  });

  test('go on after Z', async () => {
    expect(await sheetOf(...Array.from({ length: 28 }, () => 'a'))).toContain('<c r="AB2"');
  });
});

describe("the sheet's tab", () => {
  test.each([
    ['Osallistujat', 'Osallistujat'],
    ['Etänä & paikalla', 'Etänä &amp; paikalla'],
    ["'Päivä' 15/12: [luonnos]?", "Päivä' 15 12   luonnos"],
    ['a'.repeat(40), 'a'.repeat(31)],
    ['///', '1'],
  ])('named %j is one that Excel takes', async (name, tab) => {
    const workbook = await partOf('xl/workbook.xml', aTable([], ['Nimi'], name));
    expect(workbook).toContain(`<sheet name="${tab}"`);
  });
});
