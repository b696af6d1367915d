import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Table } from './table.ts';
import { sheetXml } from './xlsx/sheet-xml.ts';
import { SHEET_PART, workbookParts } from './xlsx/workbook-parts.ts';

// A zip entry has a date; a fixed one keeps the clock out of it.
const ENTRY = { mtime: new Date('2000-01-01T00:00:00Z'), forceDosTimestamp: true };
// Two thirds of the time that the usual 6 takes, for a file an eighth larger.
const PACKED_FAST = { ...ENTRY, compressionLevel: 3 };

/**
 * Writes the table as an XLSX workbook of one sheet: header bold and frozen, text typed as text so that
 * nothing runs as a formula, instants as dates. Rows pass through as they come: the libraries that write
 * XLSX (write-excel-file, SheetJS) hold all rows, and ExcelJS, which does not, is no longer kept. Ends
 * `out`; rejects, and asks for no more rows, when `out` or the rows fail.
 */
export async function writeXlsx(table: Table, out: Writable): Promise<void> {
  const sheet = Readable.from(sheetXml(table), { objectMode: false });
  const zip = new ZipFile();
  for (const [path, xml] of workbookParts(table.name)) zip.addBuffer(Buffer.from(xml), path, ENTRY);
  zip.addReadStream(sheet, SHEET_PART, PACKED_FAST);
  zip.end();
  // yazl pipes the sheet on but lets its failure be.
  sheet.on('error', (failure) => out.destroy(failure));
  try {
    await pipeline(zip.outputStream, out);
  } finally {
    sheet.destroy();
  }
}
