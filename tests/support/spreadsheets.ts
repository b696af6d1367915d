import { Writable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type ReadTable, readTable } from '#app/spreadsheets/read-table.ts';
import type { Rows, Table } from '#app/spreadsheets/table.ts';
import { writeCsv } from '#app/spreadsheets/write-csv.ts';
import { writeXlsx } from '#app/spreadsheets/write-xlsx.ts';

export const kinds = [
  ['CSV', writeCsv],
  ['XLSX', writeXlsx],
] as const;

export type Write = (table: Table, out: Writable) => Promise<void>;

export function aTable(rows: Rows, header = headerFor(rows), name = 'Osallistujat'): Table {
  return { name, header, chunks: inChunks(rows) };
}

function headerFor(rows: Rows): string[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) => `Sarake ${column + 1}`);
}

async function* inChunks(rows: Rows): AsyncGenerator<Rows> {
  for (let from = 0; from < rows.length; from += 500) yield rows.slice(from, from + 500);
}

export async function written(write: Write, table: Table): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const out = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  await write(table, out);
  return Buffer.concat(pieces);
}

export async function csvOf(rows: Rows, header?: string[]): Promise<string> {
  return (await written(writeCsv, aTable(rows, header))).toString();
}

/** The rows that are read from the file; fails when it is refused. */
export async function rowsIn(file: Uint8Array | string): Promise<string[][]> {
  return (await tableIn(file)).rows;
}

export async function tableIn(
  file: Uint8Array | string,
): Promise<Extract<ReadTable, { ok: true }>> {
  const table = await readTable(Buffer.from(file));
  if (!table.ok) throw new Error(`refused: ${table.reason}`);
  return table;
}

export async function reasonFor(file: Uint8Array | string): Promise<string> {
  const table = await readTable(Buffer.from(file));
  return table.ok ? 'read' : table.reason;
}

/** A zip archive of the parts, by their paths. */
export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...each: string[]) => `<Relationships>${each.join('')}</Relationships>`;

/** The parts of a workbook as Excel lays them out, with the given rows in its only sheet. */
export function workbookParts({
  rows = '',
  strings = '',
  styles = '',
  properties = '',
}: {
  rows?: string;
  strings?: string;
  styles?: string;
  properties?: string;
}): Record<string, string> {
  return {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets><sheet name="Taul1" sheetId="1" r:id="rId3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId3', 'worksheet', 'worksheets/sheet1.xml'),
    ),
    'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  };
}

export function workbookOf(content: Parameters<typeof workbookParts>[0]): Promise<Buffer> {
  return zipOf(workbookParts(content));
}
