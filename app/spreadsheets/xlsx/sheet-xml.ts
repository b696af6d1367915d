import { fewAtATime } from '../few-at-a-time.ts';
import { startsFormula } from '../formula.ts';
import type { Cell, Rows, Table } from '../table.ts';
import { wallClockSerial } from '../wall-clock.ts';
import { columnLetters } from './columns.ts';
import { STYLE } from './workbook-parts.ts';
import { cellXml } from './xml-text.ts';

/** Excel calls a file broken that has a longer text in a cell. */
const LONGEST_TEXT = 32_767;
const NARROWEST = 8;
const WIDEST = 60;
/** "15.12.2026 08:30", in characters. */
const INSTANT_WIDTH = 16;

/** The worksheet's XML, in pieces. */
export async function* sheetXml({ header, chunks }: Table): AsyncGenerator<string> {
  const letters = header.map((_, column) => columnLetters(column));
  let row = 0;
  for await (const rows of fewAtATime(chunks)) {
    if (row === 0) {
      yield opening(header, rows);
      row = 1;
    }
    let xml = '';
    for (const cells of rows) xml += rowXml(cells, ++row, letters);
    yield xml;
  }
  if (row === 0) yield opening(header, []);
  yield CLOSING;
}

function rowXml(cells: readonly Cell[], row: number, letters: readonly string[]): string {
  let xml = `<row r="${row}">`;
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    xml += typedCell(cell, `${letters[column] ?? columnLetters(column)}${row}`);
  }
  return `${xml}</row>`;
}

function typedCell(cell: Exclude<Cell, null>, reference: string): string {
  if (typeof cell === 'string') {
    return textCell(cell, reference, startsFormula(cell) ? STYLE.guardedText : STYLE.text);
  }
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${finite(cell)}</v></c>`;
  return `<c r="${reference}" s="${STYLE.instant}"><v>${finite(wallClockSerial(cell))}</v></c>`;
}

/** XLSX has no word for what is not a number, and Excel would call the file broken. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`);
  return value;
}

/** Text stands within its cell, not in a table of shared strings, which would grow with the rows. */
function textCell(text: string, reference: string, style: number): string {
  const fitting = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(fitting)}</t></is></c>`;
}

/** Everything before the first row of people: columns as wide as the first rows need, the header frozen. */
function opening(header: readonly string[], firstRows: Rows): string {
  const columns = header.map((title, column) => {
    const width = columnWidth(title, firstRows, column);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const titles = header.map((title, column) =>
    textCell(title, `${columnLetters(column)}1`, STYLE.header),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`;
}

// Excel would mark each phone number as a number stored as text.
const CLOSING =
  '</sheetData><ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors></worksheet>';

/** In characters, with one to spare. */
function columnWidth(title: string, firstRows: Rows, column: number): number {
  const longest = firstRows.reduce(
    (width, cells) => Math.max(width, shownWidth(cells[column] ?? null)),
    title.length,
  );
  return Math.min(Math.max(longest, NARROWEST), WIDEST) + 1;
}

function shownWidth(cell: Cell): number {
  if (cell instanceof Date) return INSTANT_WIDTH;
  return cell === null ? 0 : String(cell).length;
}
