import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fewAtATime } from './few-at-a-time.ts';
import { guarded } from './formula.ts';
import { booleanText, numberText, plainText } from './plain-text.ts';
import type { Cell, Table } from './table.ts';
import { wallClockText } from './wall-clock.ts';

/** Excel reads a file without it as Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';
const NEEDS_QUOTES = /[";,\t\n]|^\s|\s$/;

/**
 * Writes the table as Finnish Excel opens it by a double click: UTF-8 with a byte order mark, `;` between
 * cells, CRLF between rows (RFC 4180 otherwise), and no cell that runs as a formula. Ends `out`; rejects,
 * and asks for no more rows, when `out` or the rows fail.
 */
export async function writeCsv(table: Table, out: Writable): Promise<void> {
  await pipeline(csvText(table), out);
}

async function* csvText(table: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(table.header);
  for await (const rows of fewAtATime(table.chunks)) yield rows.map(csvRow).join('');
}

function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(guarded(plainText(cell)));
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return booleanText(cell);
  return wallClockText(cell);
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
