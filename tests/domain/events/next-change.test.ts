import { describe, expect, test } from 'vitest';
import { nextChange } from '#app/domain/events/next-change.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPublishedEvent } from '#tests/support/published-event.ts';

describe('the clock changes an event’s page', () => {
  const event = aPublishedEvent({
    registrationOpensAt: helsinki('2026-11-20 09:00'),
    registrationClosesAt: helsinki('2026-12-13 12:00'),
  });

  test.each([
    ['when registration opens', '2026-11-01 12:00', '2026-11-20 09:00'],
    ['when registration closes', '2026-11-20 09:00', '2026-12-13 12:00'],
    ['when questions close, at eight the evening before', '2026-12-13 12:00', '2026-12-14 20:00'],
    ['when it begins', '2026-12-14 20:00', '2026-12-15 15:00'],
    ['when it ends', '2026-12-15 15:00', '2026-12-15 17:00'],
  ])('%s', (_what, now, next) => {
    expect(nextChange([event], helsinki(now))).toBe(helsinki(next));
  });

  test('never again once it is over', () => {
    expect(nextChange([event], helsinki('2026-12-15 17:00'))).toBeNull();
  });
});

test('of several events the first change counts', () => {
  const march = aPublishedEvent({ when: { precision: 'day', date: '2027-03-02' } });
  const may = aPublishedEvent({ when: { precision: 'month', month: '2027-05' } });
  expect(nextChange([may, march], helsinki('2026-12-01 12:00'))).toBe(Date.UTC(2027, 2, 3));
});
