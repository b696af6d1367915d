import { expect, test } from 'vitest';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { DAY } from '#app/domain/time.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

async function aDayWithSessions() {
  const day = await aPartnershipDay();
  const session = { event_id: day.eventId, kind: 'talk' as const };
  await day.db
    .insertInto('sessions')
    .values([
      {
        ...session,
        position: 0,
        title: '{"fi":"Avaus"}',
        starts_at: helsinki('2026-12-15 15:00'),
        ends_at: helsinki('2026-12-15 15:30'),
      },
      { ...session, position: 1, title: '{"fi":"Keskustelu"}', starts_at: null, ends_at: null },
    ])
    .execute();
  return day;
}

test('the sessions move with their event, and those without a time stay without', async () => {
  const day = await aDayWithSessions();
  const to = { date: '2027-01-12', from: '13:00', until: '15:00' };
  await moveEvent(day.db, day.eventId, to, day.circumstances);
  expect(await programmeOf(day.db, day.eventId)).toMatchObject([
    { startsAt: helsinki('2027-01-12 13:00'), endsAt: helsinki('2027-01-12 13:30') },
    { startsAt: null, endsAt: null },
  ]);
});

test('a session keeps its time of day when the event moves over a change of the clocks', async () => {
  const day = await aDayWithSessions();
  const to = { date: '2027-04-13', from: '15:00', until: '17:00' };
  await moveEvent(day.db, day.eventId, to, day.circumstances);
  expect((await programmeOf(day.db, day.eventId))[0]).toMatchObject({
    startsAt: helsinki('2027-04-13 15:00'),
  });
});

test('the kitchen still knows the diets on the new day', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino', { details: { needs: { diet: 'Gluteeniton', access: undefined } } });
  const to = { date: '2027-01-12', from: '13:00', until: '15:00' };
  await moveEvent(day.db, day.eventId, to, day.circumstances);
  const { erase_at } = await day.db.selectFrom('needs').selectAll().executeTakeFirstOrThrow();
  expect(erase_at).toBe(helsinki('2027-01-12 15:00') + 14 * DAY);
});
