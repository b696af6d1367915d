import { describe, expect, it } from 'vitest';
import { afterAttempt, giveUpAt } from '#app/domain/mail/retry.ts';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import { NOON } from '#tests/support/messages.ts';

const later = { is: 'put-off', smtpStatus: '451 4.7.1' } as const;

describe('a message that the server puts off', () => {
  it('goes again after 1, 5 and 15 minutes, 1 hour, then every 4 hours', () => {
    const delays = [1, 2, 3, 4, 5, 6, 20].map((attempts) => {
      const next = afterAttempt(later, { attempts, giveUpAt: NOON + 48 * HOUR }, NOON);
      return next.state === 'queued' && (next.nextAttemptAt - NOON) / MINUTE;
    });
    expect(delays).toEqual([1, 5, 15, 60, 240, 240, 240]);
  });

  it('goes for the last time when its time is up', () => {
    const next = afterAttempt(later, { attempts: 5, giveUpAt: NOON + HOUR }, NOON);
    expect(next).toMatchObject({ state: 'queued', nextAttemptAt: NOON + HOUR });
  });

  it('fails after that, with the server’s last word', () => {
    expect(afterAttempt(later, { attempts: 6, giveUpAt: NOON }, NOON)).toEqual({
      state: 'failed',
      failure: 'gave-up',
      smtpStatus: '451 4.7.1',
    });
  });

  it('fails without a word where no server ever answered', () => {
    const lost = { is: 'put-off', smtpStatus: null } as const;
    expect(afterAttempt(lost, { attempts: 6, giveUpAt: NOON }, NOON)).toMatchObject({
      failure: 'gave-up',
      smtpStatus: null,
    });
  });
});

describe('a message that the server refuses', () => {
  it.each([
    ['550 5.1.1', 'address-unknown'],
    ['553 5.1.3', 'address-unknown'],
    ['554 5.7.1', 'not-wanted'],
    ['552 5.2.2', 'mailbox-full'],
    ['550', 'refused'],
    ['550 5.5.1', 'refused'],
    ['550 5.15.1', 'refused'],
  ])('fails at once: %s is %s', (smtpStatus, failure) => {
    const message = { attempts: 1, giveUpAt: NOON + HOUR };
    expect(afterAttempt({ is: 'refused', smtpStatus }, message, NOON)).toEqual({
      state: 'failed',
      failure,
      smtpStatus,
    });
  });
});

describe('the time that a message has', () => {
  it('ends when the event begins', () => {
    expect(giveUpAt(NOON + 3 * HOUR, NOON)).toBe(NOON + 3 * HOUR);
  });

  it('ends after two days at the latest', () => {
    expect(giveUpAt(NOON + 400 * HOUR, NOON)).toBe(NOON + 48 * HOUR);
  });

  it('is two days for a message made once the event has begun', () => {
    expect(giveUpAt(NOON, NOON)).toBe(NOON + 48 * HOUR);
  });
});
