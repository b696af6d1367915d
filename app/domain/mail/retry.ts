import { HOUR, type Instant, MINUTE } from '../time.ts';
import { failureOf, type MailFailure } from './failure.ts';

/**
 * What became of one attempt to hand a message to a mail server. A status is the reply code and, where
 * the server gave one, the enhanced code of RFC 3463: "550 5.1.1".
 */
export type AttemptResult =
  | { is: 'accepted' }
  /** The server will never take this message. */
  | { is: 'refused'; smtpStatus: string }
  /** Not now, or nobody knows: the connection was lost before the server's answer. */
  | { is: 'put-off'; smtpStatus: string | null };

export type NextStep =
  | { state: 'sent' }
  | { state: 'queued'; nextAttemptAt: Instant; smtpStatus: string | null }
  | { state: 'failed'; failure: Exclude<MailFailure, 'gave-up'>; smtpStatus: string }
  | { state: 'failed'; failure: 'gave-up'; smtpStatus: string | null };

const FIRST_DELAYS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR];
const LATER_DELAY = 4 * HOUR;

/** How long a message is worth sending when its event does not begin before that. */
const PATIENCE = 48 * HOUR;

/** Once the event has begun a mail comes too late to help anyone there; one made later has its own time. */
export function giveUpAt(startsAt: Instant, now: Instant): Instant {
  return startsAt > now ? Math.min(startsAt, now + PATIENCE) : now + PATIENCE;
}

/** `attempts` counts the one that has just been made. The last attempt is made at `giveUpAt`. */
export function afterAttempt(
  result: AttemptResult,
  message: { attempts: number; giveUpAt: Instant },
  now: Instant,
): NextStep {
  switch (result.is) {
    case 'accepted':
      return { state: 'sent' };
    case 'refused':
      return {
        state: 'failed',
        failure: failureOf(result.smtpStatus),
        smtpStatus: result.smtpStatus,
      };
    case 'put-off': {
      const { smtpStatus } = result;
      if (now >= message.giveUpAt) return { state: 'failed', failure: 'gave-up', smtpStatus };
      const delay = FIRST_DELAYS[message.attempts - 1] ?? LATER_DELAY;
      const nextAttemptAt = Math.min(now + delay, message.giveUpAt);
      return { state: 'queued', nextAttemptAt, smtpStatus };
    }
  }
}
