import type { Db } from '#db/client.ts';
import { type Attempt, recordAttempts } from '../domain/mail/outbox.server.ts';
import type { Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

/**
 * Milliseconds in which results are gathered for one commit: a commit waits for the disk a quarter of a
 * millisecond, about as long as a mail takes. What was sent but not yet recorded at a crash goes again.
 */
const GATHERING = 20;

/** Writes down the attempts of one round, several in a commit, none later than GATHERING. */
export class Recorder {
  #gathered: Attempt[] = [];
  #commits: Promise<Attempt[]>[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly db: Db,
    readonly round: { now: Instant; log: Log },
  ) {}

  add(attempt: Attempt): void {
    this.#gathered.push(attempt);
    this.#timer ??= setTimeout(() => this.#commit(), GATHERING);
  }

  /** The attempts whose records stand, once all are written. */
  async finish(): Promise<Attempt[]> {
    this.#commit();
    return (await Promise.all(this.#commits)).flat();
  }

  #commit(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#gathered.length > 0) this.#commits.push(this.#write(this.#gathered));
    this.#gathered = [];
  }

  async #write(attempts: Attempt[]): Promise<Attempt[]> {
    const { now, log } = this.round;
    try {
      return await recordAttempts(this.db, attempts, now);
    } catch (error) {
      const messages = attempts.map(({ message }) => message.id);
      log.error({ messages, err: error }, 'not recorded: these mails go again after their lease');
      return [];
    }
  }
}
