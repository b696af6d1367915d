import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import type { TaskKind } from '../domain/tasks/task.ts';
import type { Instant } from '../domain/time.ts';
import { type DoTask, doNextTask, Stopping } from './do-task.ts';
import type { Log } from './log.ts';
import { Nap } from './nap.ts';

export interface TaskWorker {
  /** Looks for a task at once instead of at the next second. */
  poke(): void;
  /** Takes no further task, and resolves when the part that is under way is done. */
  stop(): Promise<void>;
}

interface Parts {
  clock: () => Instant;
  keyring: Keyring;
  calendarHost: string;
  repliesAreRead: () => boolean;
  log: Log;
  /** Whether people are waiting for answers of this process just now. */
  busy: () => boolean;
  kinds: Partial<Record<TaskKind, DoTask>>;
  /** Called whenever a part is done: mail may have been queued. */
  partDone: () => void;
}

/** Milliseconds between looks for a task. */
const PAUSE = 1000;

/** Milliseconds that a task gives way between two parts while people wait for their pages. */
const GIVE_WAY = 20;

/** Does the tasks one after another until it is stopped. */
export function startTasks(db: Db, { busy, partDone, ...parts }: Parts): TaskWorker {
  let stopped = false;
  const nap = new Nap();

  async function turn(): Promise<void> {
    partDone();
    await nextTurn();
    if (stopped) throw new Stopping();
    if (busy()) await sleep(GIVE_WAY);
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const more = await doNext();
      if (!more && !stopped) await nap.take(PAUSE);
    }
  }

  /** An error (the database is locked) ends the round, not the worker. */
  async function doNext(): Promise<boolean> {
    try {
      const was = await doNextTask({ ...parts, db, turn });
      if (was) partDone();
      return was;
    } catch (error) {
      parts.log.error({ err: error }, 'the worker for long tasks goes on after an error');
      return false;
    }
  }

  const running = run();
  return {
    poke: () => nap.poke(),
    async stop() {
      stopped = true;
      nap.poke();
      await running;
    },
  };
}
