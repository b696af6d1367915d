import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Acting, InParts } from '../organisers/act.server.ts';
import { SHEET_KEPT, type SheetHead } from './import.ts';
import type { SheetRow } from './judge.ts';

/** So many rows are sealed and stored in some ten milliseconds. */
const AT_ONCE = 250;

/** Takes in a sheet, in parts; it is there once all of its rows are. Gives its id. */
export async function startImport(
  eventId: number,
  head: SheetHead,
  rows: SheetRow[],
  inParts: InParts,
): Promise<number> {
  const id = await inParts((acting) => keepHead(acting, eventId, head));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await inParts((acting) => keepRows(acting, id, rows.slice(from, from + AT_ONCE)));
    await turnOfTheEventLoop();
  }
  await inParts(({ trx }) =>
    trx.updateTable('imports').set({ row_count: rows.length }).where('id', '=', id).execute(),
  );
  return id;
}

async function keepHead(
  { trx, organiser, circumstances: { now, keyring } }: Acting,
  eventId: number,
  head: SheetHead,
): Promise<number> {
  const { id } = await trx
    .insertInto('imports')
    .values({
      event_id: eventId,
      organiser_id: organiser.id,
      head_sealed: keyring.seal('imports', JSON.stringify(head)),
      created_at: now,
      erase_at: now + SHEET_KEPT,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function keepRows(
  { trx, circumstances: { keyring } }: Acting,
  importId: number,
  rows: SheetRow[],
): Promise<void> {
  const sealed = rows.map(({ number, cells }) => ({
    import_id: importId,
    number,
    cells_sealed: keyring.seal('imports', JSON.stringify(cells)),
  }));
  await trx.insertInto('import_rows').values(sealed).execute();
}
