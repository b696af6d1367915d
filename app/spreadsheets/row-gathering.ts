import { LIMITS, Refused } from './refusal.ts';

export interface SheetRow {
  /** Its number in the sheet, from 1, as Excel shows it. */
  number: number;
  /** From column A; missing ones are empty. */
  cells: readonly (string | undefined)[];
}

export interface GatheredTable {
  header: string[];
  /** As many cells in each as in the header. Empty rows stand only between others. */
  rows: string[][];
  /** The number in the sheet of the first of the rows. */
  firstRow: number;
}

/** Makes a table of rows as they are found, in the sheet's order: within the limits, without empty edges. */
export class RowGathering {
  #table: GatheredTable | undefined;

  add({ number, cells }: SheetRow): void {
    const filled = withoutEmptyEnd(cells);
    if (filled.length === 0) return;
    if (filled.length > LIMITS.columns) throw new Refused('too-many-columns');
    if (filled.some((cell) => cell.length > LIMITS.characters)) throw new Refused('cell-too-long');
    if (this.#table) place(filled, number - this.#table.firstRow, this.#table.rows);
    else this.#table = { header: filled, rows: [], firstRow: number + 1 };
  }

  end(): GatheredTable {
    if (!this.#table) throw new Refused('empty');
    makeRectangular(this.#table);
    return this.#table;
  }
}

/** Blanks alone are nothing. */
function withoutEmptyEnd(cells: readonly (string | undefined)[]): string[] {
  const filled = Array.from(cells, (cell = '') => (cell.trim() === '' ? '' : cell));
  return filled.slice(0, filled.findLastIndex((cell) => cell !== '') + 1);
}

function place(cells: string[], index: number, rows: string[][]): void {
  if (index >= LIMITS.rows) throw new Refused('too-many-rows');
  while (rows.length < index) rows.push([]);
  rows.push(cells);
}

function makeRectangular({ header, rows }: GatheredTable): void {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), header.length);
  for (const cells of [header, ...rows]) while (cells.length < width) cells.push('');
}
