import { expect, test } from 'vitest';
import { comingUp } from '#app/domain/events/coming-up.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPublishedEvent } from '#tests/support/published-event.ts';

const what = (...[event, now]: Parameters<typeof comingUp>) =>
  comingUp(event, now).map((milestone) => milestone.what);

test('what is still to happen stands in the order of its times', () => {
  const event = aPublishedEvent({ registrationOpensAt: helsinki('2026-11-30 09:00') });
  expect(what(event, helsinki('2026-11-22 12:00'))).toEqual([
    'registration-opens',
    'questions-close',
    'registration-closes',
    'event-begins',
    'event-ends',
    'needs-erased',
  ]);
});

test('what has happened is no longer to come', () => {
  const during = helsinki('2026-12-15 16:00');
  expect(what(aPublishedEvent(), during)).toEqual(['event-ends', 'needs-erased']);
});

test('an event that takes no registrations has none to close', () => {
  const event = aPublishedEvent({ takesRegistrations: false });
  expect(what(event, helsinki('2026-12-14 21:00'))).toEqual(['event-begins', 'event-ends']);
});

test('nothing comes of a cancelled event, nor of one without hours', () => {
  const now = helsinki('2026-11-22 12:00');
  expect(what(aPublishedEvent({ status: 'cancelled' }), now)).toEqual([]);
  const dayOnly = { precision: 'day', date: '2026-12-15' } as const;
  expect(what(aPublishedEvent({ when: dayOnly }), now)).toEqual([]);
});
