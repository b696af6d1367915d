import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import { LEASE } from '../domain/mail/outbox.server.ts';
import { hourInHelsinki, type Instant, MINUTE } from '../domain/time.ts';
import { Allowance } from './allowance.ts';
import { type Delivery, deliverDue } from './deliver.ts';
import { Nap } from './nap.ts';

export interface Worker {
  /** Looks for due mail at once instead of at the next second. */
  poke(): void;
  /** Claims no more, and resolves when what is under way is sent or, after ten seconds, given up for now. */
  stop(): Promise<void>;
}

type Parts = Pick<Delivery, 'keyring' | 'transport' | 'sender' | 'log'> & {
  clock: () => Instant;
  /** Whether people are waiting for answers of this process just now. */
  busy: () => boolean;
  /** So many mails a minute at most; null for as many as there are. */
  perMinute: number | null;
  /** The hour in Helsinki before which no bulk mail goes out. */
  bulkFrom: number;
};

/**
 * Few enough that composing them holds up no request that this process answers, and that a crash puts
 * off little: what was claimed and not sent waits for its lease to end.
 */
const BATCH = 25;

/** Milliseconds between looks into an empty outbox. */
const PAUSE = 1000;

/** Milliseconds that mail gives way between two rounds while people wait for their pages. */
const GIVE_WAY = 100;

/** A round that a hanging server holds up ends before its leases do; no other worker sends the same. */
const LONGEST_ROUND = LEASE - MINUTE;

/** How long, in milliseconds, a stop waits for a mail server. */
const LAST_ROUND = 10_000;

/** Delivers due mail until it is stopped. An error (the database is locked) ends the round, not the worker. */
export function startWorker(db: Db, parts: Parts): Worker {
  const { clock, busy, perMinute, bulkFrom, ...delivering } = parts;
  const allowance = new Allowance(perMinute);
  let stopped = false;
  const nap = new Nap();
  let round = new AbortController();

  async function run(): Promise<void> {
    while (!stopped) {
      const more = await deliverRound();
      if (stopped) return;
      if (!more) await nap.take(PAUSE);
      else if (busy()) await sleep(GIVE_WAY);
    }
  }

  /** Whether there may be more to deliver. */
  async function deliverRound(): Promise<boolean> {
    round = new AbortController();
    const end = setTimeout(() => round.abort(), LONGEST_ROUND);
    try {
      const now = clock();
      const limit = Math.min(BATCH, allowance.at(now));
      if (limit === 0) return false;
      const { claimed } = await deliverDue(db, {
        ...delivering,
        now,
        limit,
        bulk: hourInHelsinki(now) >= bulkFrom,
        signal: round.signal,
      });
      allowance.take(claimed, now);
      return claimed > 0;
    } catch (error) {
      parts.log.error({ err: error }, 'the mail worker goes on after an error');
      return false;
    } finally {
      clearTimeout(end);
    }
  }

  const running = run();
  return {
    poke: () => nap.poke(),
    async stop() {
      stopped = true;
      nap.poke();
      const end = setTimeout(() => round.abort(), LAST_ROUND);
      await running;
      clearTimeout(end);
    },
  };
}
