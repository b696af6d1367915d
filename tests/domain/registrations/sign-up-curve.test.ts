import { describe, expect, test } from 'vitest';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { curveOf, daysBetween, totalAt } from '#app/domain/registrations/sign-up-curve.ts';
import { earlierCurve, signUpCurve } from '#app/domain/registrations/sign-ups.server.ts';
import { DAY, HOUR } from '#app/domain/time.ts';
import { aPartnershipDay, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

/** 15.12.2026 at 15 in Helsinki. */
const STARTS = Date.UTC(2026, 11, 15, 13);

const hourAt = (instant: number) => Math.floor(instant / HOUR);

test('sign-ups are counted by the day in Helsinki, and added up', () => {
  const beforeMidnight = { hour: hourAt(Date.UTC(2026, 10, 24, 21)), count: 2 };
  const afterMidnight = { hour: hourAt(Date.UTC(2026, 10, 24, 22)), count: 3 };
  expect(curveOf([beforeMidnight, afterMidnight], STARTS)).toEqual([
    { date: '2026-11-24', daysBefore: 21, signedUp: 2, total: 2 },
    { date: '2026-11-25', daysBefore: 20, signedUp: 3, total: 5 },
  ]);
});

test('the hours of one day are one point, in whatever order they come', () => {
  const noon = Date.UTC(2026, 10, 24, 10);
  const hours = [5, 0, 2].map((later) => ({ hour: hourAt(noon + later * HOUR), count: 1 }));
  expect(curveOf(hours, STARTS)).toMatchObject([{ date: '2026-11-24', total: 3 }]);
});

test('a day is a day over the change of clocks too', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test('the total so many days before is that of the last sign-ups until then', () => {
  const curve = curveOf(
    [
      { hour: hourAt(STARTS - 20 * DAY), count: 4 },
      { hour: hourAt(STARTS - 5 * DAY), count: 6 },
    ],
    STARTS,
  );
  expect([21, 20, 6, 5, 0].map((days) => totalAt(curve, days))).toEqual([0, 4, 4, 10, 10]);
});

describe('of an event', () => {
  test('every sign-up counts, the cancelled ones too', async () => {
    const day = await aPartnershipDay();
    for (const [name, now] of [
      ['aino', WEEKS_BEFORE],
      ['eero', WEEKS_BEFORE],
      ['liisa', WEEKS_BEFORE + DAY],
    ] as const)
      await day.signUp(name, { now });
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    const curve = await signUpCurve(day.db, await day.event());
    expect(curve.map(({ signedUp, total }) => [signedUp, total])).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });

  test('there is none to compare with where nothing came before it in the series', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    expect(await earlierCurve(day.db, await day.event())).toBeNull();
  });

  test('the day before it in the series is compared by its own days', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { now: WEEKS_BEFORE });
    const next = { ...(await day.event()), id: 99 };
    const when = {
      precision: 'minute',
      startsAt: STARTS + 90 * DAY,
      endsAt: STARTS + 91 * DAY,
    } as const;
    const earlier = await earlierCurve(day.db, { ...next, when });
    expect(earlier).toMatchObject({
      title: { fi: 'Kumppanuuspäivä' },
      curve: [{ daysBefore: 21 }],
    });
  });
});
