import { pino } from 'pino';
import { type DoTask, doNextTask } from '#app/jobs/do-task.ts';
import type { PartnershipDay } from './partnership-day.ts';

type Day = Pick<PartnershipDay, 'db' | 'circumstances'>;

/** Does the task that is queued, as the worker would, with nobody else to give way to. */
export async function doTheTask(
  { db, circumstances }: Day,
  kind: 'import' | 'export',
  doTask: DoTask,
  { now = circumstances.now, turn = async () => {} } = {},
): Promise<void> {
  const log = pino({ level: 'silent' });
  const { keyring, calendarHost, repliesAreRead } = circumstances;
  const parts = {
    db,
    keyring,
    calendarHost,
    repliesAreRead: () => repliesAreRead,
    clock: () => now,
    turn,
    log,
  };
  await doNextTask({ ...parts, kinds: { [kind]: doTask } });
}
