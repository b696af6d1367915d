import type { SheetHead } from '../domain/imports/import.ts';
import type { SheetRow } from '../domain/imports/judge.ts';
import { readTable } from '../spreadsheets/read-table.ts';
import type { Refusal } from '../spreadsheets/refusal.ts';

/** Why there is no sheet in a form: none was chosen, or it cannot be read. */
export type SheetFault = 'missing' | Refusal;

export type SentSheet =
  | { ok: true; head: SheetHead; rows: SheetRow[] }
  | { ok: false; fault: SheetFault };

/** So many of the first rows are shown as examples of what stands in a column. */
const SAMPLES = 3;

const LONGEST_NAME = 200;

/** The sheet that was sent in the form's field `file`. Rows in which nothing stands are left out. */
export async function sheetIn(form: FormData): Promise<SentSheet> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { ok: false, fault: 'missing' };
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  if (!table.ok) return { ok: false, fault: table.reason };
  const { header, firstRow } = table;
  const rows = table.rows
    .map((cells, at): SheetRow => ({ number: firstRow + at, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return { ok: false, fault: 'empty' };
  const samples = rows.slice(0, SAMPLES).map(({ cells }) => [...cells]);
  return { ok: true, head: { fileName: file.name.slice(0, LONGEST_NAME), header, samples }, rows };
}
