import { bringInRows } from '../domain/imports/bring-in.server.ts';
import type { ImportOrder } from '../domain/imports/confirm-import.server.ts';
import { countsOf } from '../domain/imports/imports.server.ts';
import type { Counts } from '../domain/imports/verdict.ts';
import { noteProgress } from '../domain/tasks/tasks.server.ts';
import { actFor } from './act-for.ts';
import { type DoTask, Stopped } from './do-task.ts';

/** So many rows hold the database for some ten milliseconds: a sign-up waits no longer for them. */
const AT_ONCE = 10;

/** Brings in a sheet of participants, few rows at a time, and tells the log how many when it is done. */
export const importParticipants: DoTask = async (task, parts) => {
  const { importId } = task.order as ImportOrder;
  let { done } = task;
  let after = Number(task.position ?? 0);
  for (;;) {
    const part = await actFor(task, 'edit-participants', parts, async (acting) => {
      const { trx, circumstances, log } = acting;
      const broughtIn = await bringInRows(acting, importId, { after, limit: AT_ONCE });
      if (broughtIn === null) {
        const counts = await countsOf(trx, importId);
        await log({ act: 'participants-imported', after: withoutNone(counts) });
        return null;
      }
      const progress = { done: done + broughtIn.rows, position: String(broughtIn.last) };
      if (!(await noteProgress(trx, task, progress, circumstances.now))) throw new Stopped();
      return broughtIn;
    });
    if (part === null) return;
    done += part.rows;
    after = part.last;
    await parts.turn();
  }
};

function withoutNone(counts: Counts): Partial<Counts> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
