import { describe, expect, test } from 'vitest';
import {
  reasonFor,
  rowsIn,
  tableIn,
  workbookOf,
  workbookParts,
  zipOf,
} from '#tests/support/spreadsheets.ts';

const title = '<row r="1"><c r="A1" t="inlineStr"><is><t>X</t></is></c></row>';

async function shown(cell: string, content: Parameters<typeof workbookOf>[0] = {}) {
  const rows = await rowsIn(
    await workbookOf({ ...content, rows: `${title}<row r="2">${cell}</row>` }),
  );
  return rows[0]?.[0];
}

describe('text', () => {
  test.each([
    ['shared', '<si><t>Mäkinen</t></si>', 'Mäkinen'],
    ['of several styles', '<si><r><t>Mä</t></r><r><rPr><b/></rPr><t>kinen</t></r></si>', 'Mäkinen'],
    ['with its pronunciation', '<si><t>麻衣</t><rPh sb="0" eb="2"><t>マイ</t></rPh></si>', '麻衣'],
    ['with blanks at its edges', '<si><t xml:space="preserve"> a </t></si>', ' a '],
    ['with entities', '<si><t>a &amp; b &lt;c&gt; &#228;</t></si>', 'a & b <c> ä'],
    ['with an escaped line break', '<si><t>a_x000D_&#10;b</t></si>', 'a\nb'],
    ['with an escaped escape', '<si><t>_x005F_x000D_</t></si>', '_x000D_'],
    ['in a section of characters', '<si><t><![CDATA[a & b]]></t></si>', 'a & b'],
  ])('%s', async (_what, strings, text) => {
    expect(await shown('<c r="A2" t="s"><v>0</v></c>', { strings })).toBe(text);
  });
});

const cellFormats = (...ids: number[]) =>
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const ownFormat = (code: string) =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts>${cellFormats(170)}`;

describe('numbers', () => {
  test.each([
    ['12', '12'],
    ['1.5', '1,5'],
    ['0.30000000000000004', '0,3'],
    ['358401234567', '358401234567'],
    ['-7', '-7'],
    ['1E2', '100'],
  ])('%s is %s', async (held, text) => {
    expect(await shown(`<c r="A2"><v>${held}</v></c>`)).toBe(text);
  });

  test('keep the zeros that their column shows, as post codes do', async () => {
    expect(await shown('<c r="A2" s="0"><v>100</v></c>', { styles: ownFormat('00000') })).toBe(
      '00100',
    );
  });

  test.each([
    ['an amount', '#,##0.00\\ &quot;kpl&quot;'],
    ['a colour', '[Red]0'],
    ['General', 'General'],
    ['a day in words only', '0&quot; days&quot;'],
  ])('are not dates when their format has %s', async (_what, code) => {
    expect(await shown('<c r="A2" s="0"><v>46371</v></c>', { styles: ownFormat(code) })).toBe(
      '46371',
    );
  });
});

describe('dates', () => {
  test.each([
    ['d.m.yyyy', '46371', '2026-12-15'],
    ['d.m.yyyy\\ hh:mm', '46371.354166666664', '2026-12-15 08:30'],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', '46371.35422453704', '2026-12-15 08:30:05'],
    ['[$-40B]d\\. mmmm&quot;ta &quot;yyyy', '46371', '2026-12-15'],
    ['h:mm', '0.3541666666666667', '08:30'],
    ['mmm', '46371', '2026-12-15'],
    ['d.m.yyyy', '1', '1900-01-01'],
    ['d.m.yyyy', '61', '1900-03-01'],
    ['d.m.yyyy', '99999999', '99999999'],
  ])('in the format %s: %s is %s', async (code, held, text) => {
    expect(await shown(`<c r="A2" s="0"><v>${held}</v></c>`, { styles: ownFormat(code) })).toBe(
      text,
    );
  });

  test.each([
    [14, '2026-12-15'],
    [22, '2026-12-15 12:00'],
    [20, '12:00'],
  ])('in the built-in format %i', async (id, text) => {
    expect(await shown('<c r="A2" s="0"><v>46371.5</v></c>', { styles: cellFormats(id) })).toBe(
      text,
    );
  });

  test('of a workbook that counts from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>';
    expect(
      await shown('<c r="A2" s="0"><v>44909</v></c>', { styles: cellFormats(14), properties }),
    ).toBe('2026-12-15');
  });

  test('written out', async () => {
    expect(await shown('<c r="A2" t="d"><v>2026-12-15T08:30</v></c>')).toBe('2026-12-15 08:30');
  });
});

describe('a formula', () => {
  test.each([
    ['of text', '<c r="A2" t="str"><f>A1&amp;"!"</f><v>X!</v></c>', 'X!'],
    ['of a number', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['of a truth', '<c r="A2" t="b"><f>1=1</f><v>1</v></c>', 'TRUE'],
    ['that failed', '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
  ])('%s gives its last result', async (_what, cell, text) => {
    expect(await shown(cell)).toBe(text);
  });

  test('that was never calculated gives nothing', async () => {
    expect(await shown('<c r="A2"><f>WEBSERVICE("https://example.net")</f></c>')).toBeUndefined();
  });
});

describe('rows and columns', () => {
  test('stand where the sheet has them, with what is between empty', async () => {
    const rows = `<row r="3"><c r="B3" t="inlineStr"><is><t>X</t></is></c><c r="D3"><v>9</v></c></row>
      <row r="5"><c r="C5"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
    expect(await tableIn(await workbookOf({ rows }))).toMatchObject({
      header: ['', 'X', '', '9'],
      rows: [
        ['', '', '', ''],
        ['', '', '1', ''],
      ],
      firstRow: 4,
    });
  });

  test('may go without their references', async () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const { header } = await tableIn(await workbookOf({ rows }));
    expect(header).toEqual(['1', '', '2']);
  });
});

describe('a workbook', () => {
  test('with names in a namespace of their own', async () => {
    const parts = workbookParts({ rows: `${title}<row r="2"><c r="A2"><v>7</v></c></row>` });
    const path = 'xl/worksheets/sheet1.xml';
    const prefixed = parts[path]!.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace(
      'xmlns=',
      'xmlns:x=',
    );
    expect(await rowsIn(await zipOf({ ...parts, [path]: prefixed }))).toEqual([['7']]);
  });

  test('whose first sheet is hidden shows its first visible one', async () => {
    const parts = workbookParts({ rows: `${title}<row r="2"><c r="A2"><v>7</v></c></row>` });
    const path = 'xl/workbook.xml';
    const hidden = '<sheets><sheet name="Luettelo" sheetId="9" state="hidden" r:id="rId9"/>';
    const withHidden = parts[path]!.replace('<sheets>', hidden);
    expect(await rowsIn(await zipOf({ ...parts, [path]: withHidden }))).toEqual([['7']]);
  });

  test('without a cell is empty', async () => {
    expect(await reasonFor(await workbookOf({}))).toBe('empty');
  });
});
