import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Trx } from '#db/client.ts';
import { poolsOf } from '../events/events.server.ts';
import type { Acting, InParts } from '../organisers/act.server.ts';
import type { Pool } from '../registrations/seats.ts';
import { destinationNow } from './destination.server.ts';
import { goThroughRows, readPart } from './go-through-rows.server.ts';
import type { Import } from './import.ts';
import { sheetRows } from './import-rows.server.ts';
import type { Plan } from './plan.ts';
import { onPaper } from './seats-on-paper.ts';

/** Tells how a sheet is to be brought in; the plan before it is forgotten. Null when it is on its way already. */
export async function planImport(
  { trx }: Acting,
  importId: number,
  plan: Plan,
): Promise<number | null> {
  const planned = await trx
    .updateTable('imports')
    .set((eb) => ({
      plan: JSON.stringify(plan),
      plan_number: eb('plan_number', '+', 1),
      judged_at: null,
    }))
    .where('id', '=', importId)
    .where('task_id', 'is', null)
    .returning('plan_number')
    .executeTakeFirst();
  return planned?.plan_number ?? null;
}

/**
 * Says of each row what would happen to it, in parts between which others are served. Ends early when the
 * sheet is planned anew meanwhile.
 */
export async function previewImport(
  sheet: Pick<Import, 'id' | 'eventId'>,
  plan: Plan,
  planNumber: number,
  inParts: InParts,
): Promise<void> {
  let preview: Preview | null = { sheet, plan, planNumber, after: 0, seen: new Map(), pools: null };
  while (preview !== null) {
    const soFar: Preview = preview;
    preview = await inParts((acting) => judgeRows(acting, soFar));
    await turnOfTheEventLoop();
  }
}

/** A preview in the making: what it has come to after some of the rows. */
interface Preview {
  sheet: Pick<Import, 'id' | 'eventId'>;
  plan: Plan;
  planNumber: number;
  after: number;
  seen: Map<string, number>;
  pools: Pool[] | null;
}

/** So many rows are judged in some ten milliseconds. */
const AT_ONCE = 50;

async function judgeRows(
  { trx, circumstances: { now, keyring } }: Acting,
  preview: Preview,
): Promise<Preview | null> {
  const { sheet, plan, planNumber, after, seen } = preview;
  const rows = await sheetRows(trx, sheet.id, { after, limit: AT_ONCE }, keyring);
  const ended = rows.length === 0;
  if (!(await isStillPlanned(trx, sheet.id, planNumber, ended ? now : null)) || ended) return null;
  const destination = await destinationNow(trx, sheet.eventId, plan, now);
  const pools = preview.pools ?? (await poolsOf(trx, sheet.eventId));
  const part = await readPart(trx, sheet.eventId, rows, destination);
  await goThroughRows(trx, part, { importId: sheet.id, seen, done: false }, (judgement) =>
    onPaper(judgement, pools, destination.event.waitingList),
  );
  return { ...preview, after: rows.at(-1)!.number, pools };
}

/** Whether this is the plan still; notes when the preview of it was ready. */
async function isStillPlanned(
  trx: Trx,
  importId: number,
  planNumber: number,
  judgedAt: number | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('imports')
    .set({ judged_at: judgedAt })
    .where('id', '=', importId)
    .where('plan_number', '=', planNumber)
    .where('task_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
