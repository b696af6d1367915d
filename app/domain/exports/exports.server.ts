import { readdir, rm } from 'node:fs/promises';
import type { Db, Trx } from '#db/client.ts';
import { UNFINISHED } from '../privacy/sealed-file.ts';
import type { Task } from '../tasks/task.ts';
import { forgetOrders, tasks } from '../tasks/tasks.server.ts';
import type { Instant } from '../time.ts';
import { type ExportedFile, type ExportOrder, FILE_KEPT } from './export.ts';
import { exportFile, exportsFolder } from './export-file.server.ts';

/** The file that a task has written, as long as it can be fetched. */
export async function exportedFile(
  db: Db,
  taskId: number,
  now: Instant,
): Promise<ExportedFile | null> {
  const row = await db
    .selectFrom('exports')
    .select(['format', 'needs', 'language', 'written_at', 'erase_at'])
    .where('task_id', '=', taskId)
    .where('erase_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const { format, needs, language, written_at, erase_at } = row;
  return { format, needs: needs === 1, language, writtenAt: written_at, eraseAt: erase_at };
}

/** The exports of an event that an organiser has ordered lately, the latest first. */
export async function ownExports(
  db: Db,
  { eventId, organiserId }: { eventId: number; organiserId: number },
  now: Instant,
): Promise<Task[]> {
  return tasks(db)
    .where('kind', '=', 'export')
    .where('event_id', '=', eventId)
    .where('organiser_id', '=', organiserId)
    .where('created_at', '>', now - FILE_KEPT)
    .orderBy('id', 'desc')
    .limit(10)
    .execute();
}

/** From now on the task's file can be fetched. */
export async function offerFile(
  trx: Trx,
  taskId: number,
  { format, needs, language }: ExportOrder,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('exports')
    .values({
      task_id: taskId,
      format,
      needs: needs ? 1 : 0,
      language,
      written_at: now,
      erase_at: now + FILE_KEPT,
    })
    .execute();
}

/** Erases the files that have had their day, and what a crash has left behind. Says how many. */
export async function eraseFiles(db: Db, dataFolder: string, now: Instant): Promise<number> {
  await db.deleteFrom('exports').where('erase_at', '<=', now).execute();
  await forgetOrders(db, 'export', now - FILE_KEPT);
  const kept = new Set(await tasksWithFiles(db));
  const files = await readdir(exportsFolder(dataFolder)).catch(() => []);
  const gone = files.map((name) => Number.parseInt(name, 10)).filter((id) => !kept.has(id));
  for (const id of gone)
    for (const end of ['', UNFINISHED]) await rm(exportFile(dataFolder, id) + end, { force: true });
  return gone.length;
}

/** Those whose file is offered, and those that may be writing one at this moment. */
async function tasksWithFiles(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('exports')
    .select('task_id as id')
    .union(
      db
        .selectFrom('tasks')
        .select('id')
        .where('kind', '=', 'export')
        .where('state', 'in', ['waiting', 'under-way']),
    )
    .execute();
  return rows.map(({ id }) => id);
}
