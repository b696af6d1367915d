import type { Db } from '#db/client.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import type { TaskKind } from '../domain/tasks/task.ts';
import { type ClaimedTask, claimTask, endTask } from '../domain/tasks/tasks.server.ts';
import type { Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

/** What doing a task needs beside the task. */
export interface TaskParts {
  db: Db;
  clock: () => Instant;
  keyring: Keyring;
  /** As in Circumstances. */
  calendarHost: string;
  repliesAreRead: () => boolean;
  /** To be awaited between two parts: others have their turn. Throws Stopping when the program is about to end. */
  turn(): Promise<void>;
}

/**
 * Does a task from its position to its end, part by part: each part's writes and its progress are one
 * transaction (`noteProgress`), and it ends early when that says so.
 */
export type DoTask = (task: ClaimedTask, parts: TaskParts) => Promise<void>;

/** The program ends: the task stays as it is, and goes on from its position when its lease has run out. */
export class Stopping extends Error {}

/** Its owner has stopped the task: the part that is under way is not done. */
export class Stopped extends Error {}

/**
 * Does the next task, if there is one; says whether there was. One that fails is marked so and logged: the
 * next is not to wait for it.
 */
export async function doNextTask(
  parts: TaskParts & { log: Log; kinds: Partial<Record<TaskKind, DoTask>> },
): Promise<boolean> {
  const { db, clock, keyring, log, kinds } = parts;
  const task = await claimTask(db, { now: clock(), keyring });
  if (!task) return false;
  try {
    const doTask = kinds[task.kind];
    if (!doTask) throw new Error(`nobody does tasks of kind ${task.kind}`);
    await doTask(task, parts);
    await endTask(db, task, 'done', clock());
  } catch (error) {
    if (error instanceof Stopping || error instanceof Stopped) return true;
    log.error({ err: error, task: task.id }, 'a long task has failed');
    await endTask(db, task, 'failed', clock());
  }
  return true;
}
