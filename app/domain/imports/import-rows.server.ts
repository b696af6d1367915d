import type { Db } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Meaning } from './column.ts';
import type { Import, ImportRow } from './import.ts';
import type { SheetRow } from './judge.ts';
import { LEFT_OUT, type Verdict } from './verdict.ts';

const ON_A_PAGE = 50;

export interface RowPage {
  rows: ImportRow[];
  /** The number of the row after which the next page begins; null on the last page. */
  after: number | null;
}

/**
 * The rows of one verdict, in the sheet's order, after the row of a number; once the sheet is confirmed, those
 * that have been brought in or left out.
 */
export async function rowPage(
  db: Db,
  sheet: Pick<Import, 'id' | 'plan' | 'taskId'>,
  { verdict, after }: { verdict: Verdict; after: number },
  keyring: Keyring,
): Promise<RowPage> {
  const found = await rowsOf(db, sheet.id, after, ON_A_PAGE + 1)
    .where('i.verdict', '=', verdict)
    .where('i.done', '=', sheet.taskId === null ? 0 : 1)
    .execute();
  const rows = found.slice(0, ON_A_PAGE).map((row) => shown(row, sheet.plan, keyring));
  return { rows, after: found.length > ON_A_PAGE ? rows.at(-1)!.number : null };
}

const AT_ONCE = 250;

/** The rows that nothing comes of, in chunks: those left out, and those that a stopped task did not get to. */
export async function* leftOutRows(
  db: Db,
  { id, taskId, plan }: Pick<Import, 'id' | 'taskId' | 'plan'>,
  keyring: Keyring,
): AsyncGenerator<ImportRow[]> {
  for (let after = 0; ; ) {
    const rows = await rowsOf(db, id, after, AT_ONCE)
      .where((eb) =>
        eb.or([
          eb('i.verdict', 'in', LEFT_OUT),
          ...(taskId === null ? [] : [eb('i.done', '=', 0)]),
        ]),
      )
      .execute();
    yield rows.map((row) => shown(row, plan, keyring));
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.number;
  }
}

function rowsOf(db: Db, importId: number, after: number, limit: number) {
  return db
    .selectFrom('import_rows as i')
    .leftJoin('registrations as r', 'r.id', 'i.registration_id')
    .select(['i.number', 'i.verdict', 'i.faults', 'i.of_row', 'i.registration_id', 'i.done'])
    .select(['i.cells_sealed', 'r.first_name', 'r.last_name', 'r.email'])
    .where('i.import_id', '=', importId)
    .where('i.number', '>', after)
    .orderBy('i.number')
    .limit(limit);
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function shown(row: Row, plan: Import['plan'], keyring: Keyring): ImportRow {
  const cells = row.cells_sealed && opened(row.cells_sealed, keyring);
  return {
    number: row.number,
    verdict: row.verdict,
    faults: row.faults === null ? {} : JSON.parse(row.faults),
    ofRow: row.of_row,
    registrationId: row.registration_id,
    done: row.done === 1,
    cells,
    ...(cells
      ? writtenPerson(cells, plan)
      : { name: `${row.first_name ?? ''} ${row.last_name ?? ''}`.trim(), email: row.email ?? '' }),
  };
}

function writtenPerson(cells: string[], plan: Import['plan']): Pick<ImportRow, 'name' | 'email'> {
  const written = (meaning: Meaning) => cells[plan?.columns.indexOf(meaning) ?? -1] ?? '';
  const named = [written('firstName'), written('lastName')].join(' ').trim();
  return { name: named || written('fullName'), email: written('email') };
}

function opened(sealed: Buffer, keyring: Keyring): string[] {
  return JSON.parse(keyring.open('imports', sealed)) as string[];
}

/** Rows as they stand in the sheet, in its order, after the row of a number. */
export async function sheetRows(
  db: Db,
  importId: number,
  { after, limit }: { after: number; limit: number },
  keyring: Keyring,
): Promise<SheetRow[]> {
  const rows = await db
    .selectFrom('import_rows')
    .select(['number', 'cells_sealed'])
    .where('import_id', '=', importId)
    .where('number', '>', after)
    .where('done', '=', 0)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ number, cells_sealed }) => ({
    number,
    cells: opened(cells_sealed!, keyring),
  }));
}
