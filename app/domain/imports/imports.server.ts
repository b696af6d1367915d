import type { Db } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Instant } from '../time.ts';
import type { Import, SheetHead } from './import.ts';
import type { Plan } from './plan.ts';
import { type Counts, VERDICTS } from './verdict.ts';

interface Asking {
  organiserId: number;
  now: Instant;
  keyring: Keyring;
}

/** A sheet that its owner has brought; to everybody else, and after its time, it does not exist. */
export async function ownImport(db: Db, id: number, asking: Asking): Promise<Import | null> {
  const row = await imports(db, asking).where('id', '=', id).executeTakeFirst();
  return row ? readImport(row, asking.keyring) : null;
}

/** The sheet that a task brings in. */
export async function importOfTask(db: Db, taskId: number, asking: Asking): Promise<Import | null> {
  const row = await imports(db, asking).where('task_id', '=', taskId).executeTakeFirst();
  return row ? readImport(row, asking.keyring) : null;
}

function imports(db: Db, { organiserId, now }: Asking) {
  return db
    .selectFrom('imports')
    .selectAll()
    .where('organiser_id', '=', organiserId)
    .where('row_count', 'is not', null)
    .where('erase_at', '>', now);
}

type Row = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>;

function readImport(row: Row, keyring: Keyring): Import {
  const head = JSON.parse(keyring.open('imports', row.head_sealed)) as SheetHead;
  return {
    ...head,
    id: row.id,
    eventId: row.event_id,
    rows: row.row_count!,
    plan: row.plan === null ? null : (JSON.parse(row.plan) as Plan),
    planNumber: row.plan_number,
    judgedAt: row.judged_at,
    taskId: row.task_id,
  };
}

/** How many rows there are of each verdict; of those that are done only, where that is asked. */
export async function countsOf(
  db: Db,
  importId: number,
  { onlyDone = false } = {},
): Promise<Counts> {
  const rows = await db
    .selectFrom('import_rows')
    .select((eb) => ['verdict', eb.fn.countAll<number>().as('count')])
    .where('import_id', '=', importId)
    .$if(onlyDone, (query) => query.where('done', '=', 1))
    .groupBy('verdict')
    .execute();
  const counted = new Map(rows.map(({ verdict, count }) => [verdict, count]));
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, counted.get(verdict) ?? 0]),
  ) as Counts;
}

/** To how many of its people a confirmation goes. */
export async function mailsOf(db: Db, importId: number): Promise<number> {
  const { mails } = await db
    .selectFrom('import_rows')
    .select((eb) => eb.fn.countAll<number>().as('mails'))
    .where('import_id', '=', importId)
    .where('mailed', '=', 1)
    .executeTakeFirstOrThrow();
  return mails;
}

/** What an organiser has brought to an event, in a list. */
export interface BroughtSheet {
  id: number;
  fileName: string;
  rows: number;
  taskId: number | null;
  createdAt: Instant;
}

/** The sheets that an organiser has brought to an event lately, the latest first. */
export async function ownImports(db: Db, eventId: number, asking: Asking): Promise<BroughtSheet[]> {
  const rows = await imports(db, asking)
    .where('event_id', '=', eventId)
    .orderBy('id', 'desc')
    .limit(10)
    .execute();
  return rows.map((row) => {
    const { id, fileName, rows, taskId } = readImport(row, asking.keyring);
    return { id, fileName, rows, taskId, createdAt: row.created_at };
  });
}
