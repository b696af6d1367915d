import { z } from 'zod';
import { bulletinOf } from '../domain/bulletins/bulletins.server.ts';
import { nextReaders, queueBulletinTo } from '../domain/bulletins/queue-bulletin.server.ts';
import { noteProgress } from '../domain/tasks/tasks.server.ts';
import type { DoTask } from './do-task.ts';

/** So many mails in one transaction: some twenty milliseconds in which everybody else waits. */
const PART = 50;

const order = z.object({ bulletin: z.number() });

/**
 * Writes a bulletin's mails into the outbox, part by part; the mail worker sends them. A mail's key holds
 * bulletin and registration, so that nobody gets it twice, whatever crashes or is begun anew.
 */
export const sendBulletin: DoTask = async (task, { db, clock, keyring, turn }) => {
  const { bulletin: id } = order.parse(task.order);
  let { done } = task;
  let after = Number(task.position ?? 0);
  for (;;) {
    const part = await db.transaction().execute(async (trx) => {
      const bulletin = await bulletinOf(trx, task.eventId, id);
      if (!bulletin) return null;
      const readers = await nextReaders(trx, bulletin, { after, atMost: PART });
      if (readers.length === 0) return null;
      const progress = { done: done + readers.length, position: String(readers.at(-1)) };
      if (!(await noteProgress(trx, task, progress, clock()))) return null;
      await queueBulletinTo(trx, bulletin, readers, { now: clock(), keyring });
      return readers;
    });
    if (!part) return;
    done += part.length;
    after = part.at(-1)!;
    await turn();
  }
};
