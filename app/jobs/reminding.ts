import type { Db } from '#db/client.ts';
import { releaseDue } from '../domain/bulletins/release-bulletin.server.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import { queueDueReminders } from '../domain/reminders/queue-reminders.server.ts';
import type { Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

interface Parts {
  clock: () => Instant;
  keyring: Keyring;
  log: Log;
  /** Called when mail was queued, and when a bulletin was handed to the worker for long tasks. */
  mailQueued: () => void;
  taskQueued: () => void;
}

/** Milliseconds between two looks at what is due: nobody sets a reminder by the second. */
const PAUSE = 5_000;

/**
 * Queues reminders and releases scheduled bulletins when their time has come. An error (the database is
 * locked) is logged, and what was not done is done at the next look.
 */
export function startReminding(db: Db, parts: Parts): { stop(): Promise<void> } {
  const { clock, keyring, log, mailQueued, taskQueued } = parts;
  let stopped = false;
  let next: NodeJS.Timeout | undefined;
  let underWay = look();
  return {
    async stop() {
      stopped = true;
      clearTimeout(next);
      await underWay;
    },
  };

  async function look(): Promise<void> {
    try {
      if ((await queueDueReminders(db, { now: clock(), keyring })) > 0) mailQueued();
      if ((await releaseDue(db, { now: clock(), keyring })) > 0) taskQueued();
    } catch (error) {
      log.error({ err: error }, 'reminders and scheduled bulletins wait for the next look');
    }
    if (stopped) return;
    next = setTimeout(() => {
      underWay = look();
    }, PAUSE);
  }
}
