import { expect, test } from 'vitest';
import { cancelEvent, reviveEvent } from '#app/domain/events/cancel-event.server.ts';
import { goRemote } from '#app/domain/events/go-remote.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { claimDue } from '#app/domain/mail/outbox.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

/** The morning of the event's day, before the hour from which mail to many goes out. */
const EARLY = helsinki('2026-12-15 06:30');

const news: [string, (day: PartnershipDay) => Promise<unknown>, string[]][] = [
  [
    'that the event has moved',
    async (day) => {
      const to = { date: '2026-12-15', from: '16:00', until: '18:00' };
      return moveEvent(day.db, day.eventId, to, day.at(EARLY));
    },
    ['event-changed', 'event-changed'],
  ],
  [
    'that it is held remotely',
    (day) =>
      goRemote(day.db, day.eventId, { meetingLink: 'https://meet.example.fi/x' }, day.at(EARLY)),
    ['went-remote', 'went-remote'],
  ],
  [
    'that it is cancelled',
    (day) => cancelEvent(day.db, day.eventId, day.at(EARLY)),
    ['event-cancelled', 'event-cancelled'],
  ],
  [
    'that it takes place after all',
    async (day) => {
      await cancelEvent(day.db, day.eventId, day.at(EARLY));
      await day.db.deleteFrom('messages').execute();
      await reviveEvent(day.db, day.eventId, day.at(EARLY));
    },
    ['event-revived', 'event-revived'],
  ],
  [
    'that a seat has become free',
    async (day) => cancel(day.db, (await day.of('aino')).id, day.at(EARLY)),
    ['cancelled', 'promoted'],
  ],
];

test.each(news)('the news %s waits for no hour of the day', async (_what, happens, expected) => {
  const day = await aPartnershipDay({ mode: 'hybrid', onSite: 1 });
  for (const name of ['aino', 'eino']) await day.signUp(name);
  await day.db.deleteFrom('messages').execute();
  await happens(day);
  const claimed = await claimDue(day.db, { now: EARLY, limit: 10, bulk: false });
  const ids = claimed.map(({ id }) => id);
  const kinds = (await day.mail()).filter(({ id }) => ids.includes(id)).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(expected);
});

const NIGHT = helsinki('2026-11-24 02:10');

async function movedAtNight(to: { date: string; from: string; until: string }) {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  await moveEvent(day.db, day.eventId, to, { ...day.at(NIGHT), mailHour: 8 });
  return (await day.mailTo('aino')).at(-1)!;
}

test('an update of an event that is far off wakes nobody', async () => {
  const update = await movedAtNight({ date: '2026-12-16', from: '15:00', until: '17:00' });
  expect(update).toMatchObject({
    kind: 'event-changed',
    next_attempt_at: helsinki('2026-11-24 08:00'),
  });
});

test('that an event is tomorrow, not in three weeks, cannot wait for the morning', async () => {
  const update = await movedAtNight({ date: '2026-11-24', from: '15:00', until: '17:00' });
  expect(update).toMatchObject({ kind: 'event-changed', next_attempt_at: NIGHT });
});
