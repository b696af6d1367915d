import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';

/** Rows of a sheet that are deleted in one transaction. */
const AT_ONCE = 1000;

/** Erases the sheets that have had their time, but for those that are coming in. Says how many. */
export async function eraseImports(db: Db, now: Instant): Promise<number> {
  const due = await db
    .selectFrom('imports as i')
    .leftJoin('tasks as t', 't.id', 'i.task_id')
    .select('i.id')
    .where('i.erase_at', '<=', now)
    .where((eb) => eb.or([eb('t.id', 'is', null), eb('t.ended_at', 'is not', null)]))
    .execute();
  for (const { id } of due) await eraseImport(db, id);
  return due.length;
}

async function eraseImport(db: Db, id: number): Promise<void> {
  for (;;) {
    const some = db
      .selectFrom('import_rows')
      .select('number')
      .where('import_id', '=', id)
      .limit(AT_ONCE);
    const { numDeletedRows } = await db
      .deleteFrom('import_rows')
      .where('import_id', '=', id)
      .where('number', 'in', some)
      .executeTakeFirst();
    if (Number(numDeletedRows) < AT_ONCE) break;
    await turnOfTheEventLoop();
  }
  await db.deleteFrom('imports').where('id', '=', id).execute();
}
