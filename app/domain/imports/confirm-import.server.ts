import type { Acting } from '../organisers/act.server.ts';
import { queueTask } from '../tasks/tasks.server.ts';
import type { Import } from './import.ts';

/** What an import's task is told. */
export interface ImportOrder {
  importId: number;
}

export type ConfirmResult = { ok: true; task: number } | { ok: false; reason: 'planned-anew' };

/**
 * Sets a sheet on its way as it was previewed by the plan of this number. Confirmed twice, it comes in once.
 */
export async function confirmImport(
  acting: Acting,
  { id, eventId, rows }: Pick<Import, 'id' | 'eventId' | 'rows'>,
  planNumber: number,
): Promise<ConfirmResult> {
  const { trx } = acting;
  const sheet = await trx
    .selectFrom('imports')
    .select(['task_id', 'plan_number', 'judged_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (sheet.task_id !== null) return { ok: true, task: sheet.task_id };
  if (sheet.plan_number !== planNumber || sheet.judged_at === null)
    return { ok: false, reason: 'planned-anew' };
  const order: ImportOrder = { importId: id };
  const task = await queueTask(acting, { kind: 'import', eventId, total: rows, order });
  await trx.updateTable('imports').set({ task_id: task }).where('id', '=', id).execute();
  return { ok: true, task };
}

/** Gives up a sheet before it is confirmed: nobody sees it any more, and it is erased with what else is due. */
export async function discardImport(
  { trx, circumstances: { now } }: Acting,
  importId: number,
): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ erase_at: now })
    .where('id', '=', importId)
    .where('task_id', 'is', null)
    .execute();
}
