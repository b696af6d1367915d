import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import { type Attempt, recordAttempts } from '../domain/mail/outbox.server.ts';
import type { Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

/**
 * Milliseconds in which results are gathered for one commit. A commit waits for the disk, and a mail is
 * sent in a millisecond. After a crash the mails of such a moment go out twice, as those in flight do.
 */
const GATHERING = 20;

/** Records results of one round. The promise says whether this attempt's record stands. */
export function recorder(
  db: Db,
  { now, log }: { now: Instant; log: Log },
): (attempt: Attempt) => Promise<boolean> {
  let gathered: Attempt[] = [];
  let commit: Promise<Attempt[]> | null = null;

  async function gatherAndCommit(): Promise<Attempt[]> {
    await delay(GATHERING);
    const attempts = gathered;
    gathered = [];
    commit = null;
    try {
      return await recordAttempts(db, attempts, now);
    } catch (error) {
      const messages = attempts.map(({ message }) => message.id);
      log.error({ messages, err: error }, 'not recorded: these mails go again after their lease');
      return [];
    }
  }

  return async (attempt) => {
    gathered.push(attempt);
    commit ??= gatherAndCommit();
    return (await commit).includes(attempt);
  };
}
