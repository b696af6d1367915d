import { pipeline } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { unguarded } from '../formula.ts';
import { plainText } from '../plain-text.ts';
import { LIMITS, Refused } from '../refusal.ts';
import type { SheetRow } from '../row-gathering.ts';
import { decodedText } from './decoded-text.ts';
import { separated } from './separator.ts';

/** Parsed in a few milliseconds. */
const SLICE = 65_536;
/** What Excel opens at most; short of it, lines and cells that are empty are let go. */
const MOST_LINES = 1_048_576;
const MOST_CELLS = 16_384;

/** Gives a CSV file's rows to `found`. A quote within a cell that has none around it is text, as in Excel. */
export async function readCsv(bytes: Buffer, found: (row: SheetRow) => void): Promise<void> {
  const { separator, content } = separated(decodedText(bytes));
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LIMITS.columns * LIMITS.characters,
  });
  // A slice that is refused ends the parser, and so the loop.
  pipeline(slices(content, separator), parser, () => {});
  let number = 0;
  try {
    for await (const cells of parser) {
      if (++number > MOST_LINES) throw new Refused('too-many-rows');
      found({ number, cells: textOf(cells) });
    }
  } catch (failure) {
    throw failure instanceof CsvError ? new Refused('broken', failure) : failure;
  }
}

function textOf(cells: string[]): string[] {
  return cells.map((cell) => plainText(unguarded(cell)));
}

async function* slices(text: string, separator: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += SLICE) {
    const slice = text.slice(from, from + SLICE);
    if (isEndlessRow(slice, separator)) throw new Refused('too-many-columns');
    yield slice;
    await nextTurn();
  }
}

/** The parser would hold millions of cells before it gives the row. */
function isEndlessRow(slice: string, separator: string): boolean {
  return !/[\r\n]/.test(slice) && slice.split(separator).length > MOST_CELLS;
}
