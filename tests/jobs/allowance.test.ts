import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { Allowance } from '#app/jobs/allowance.ts';
import { NOON } from '#tests/support/messages.ts';

test('without a rule as many go out as there are', () => {
  const allowance = new Allowance(null);
  allowance.take(1000, NOON);
  expect(allowance.at(NOON)).toBe(Number.POSITIVE_INFINITY);
});

test('what went out counts for a minute', () => {
  const allowance = new Allowance(30);
  allowance.take(25, NOON);
  expect(allowance.at(NOON + 1)).toBe(5);
  expect(allowance.at(NOON + MINUTE)).toBe(30);
});

test('in no minute do more go out than the rule says', () => {
  const rounds = fc.array(fc.record({ pause: fc.nat(MINUTE), wanted: fc.nat(50) }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), rounds, (perMinute, list) => {
      const allowance = new Allowance(perMinute);
      const sent: { at: number; count: number }[] = [];
      let now = NOON;
      for (const { pause, wanted } of list) {
        now += pause;
        const count = Math.min(wanted, allowance.at(now));
        allowance.take(count, now);
        sent.push({ at: now, count });
        const lately = sent.filter(({ at }) => at > now - MINUTE);
        expect(lately.reduce((sum, one) => sum + one.count, 0)).toBeLessThanOrEqual(perMinute);
      }
    }),
  );
});
