import { describe, expect, test } from 'vitest';
import { endOf, registrationPhase } from '#app/domain/events/event.ts';
import {
  hoursOnUndecidedDay,
  onUndecidedDay,
  UNDECIDED_DAY,
} from '#app/domain/events/undecided-day.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

async function aDraftWithoutDate(hours: { from: string; until: string } | null) {
  const day = await aPartnershipDay();
  const { startsAt, endsAt } = onUndecidedDay(hours);
  await day.db
    .updateTable('events')
    .set({
      status: 'draft',
      date: UNDECIDED_DAY,
      starts_at: startsAt,
      ends_at: endsAt,
      date_undecided: 1,
    })
    .execute();
  return day;
}

describe('a draft whose date is open', () => {
  test.each([[{ from: '15:00', until: '17:00' }], [null]])(
    'knows its hours or not: %o',
    async (hours) => {
      const day = await aDraftWithoutDate(hours);
      expect((await day.event()).when).toEqual({ precision: 'undecided', hours });
    },
  );

  test('cannot be published: the database refuses it', async () => {
    const day = await aDraftWithoutDate(null);
    const published = day.db.updateTable('events').set({ status: 'published' }).execute();
    await expect(published).rejects.toThrow('CHECK constraint failed');
  });

  test('is not over, and takes no registrations', async () => {
    const event = await (await aDraftWithoutDate(null)).event();
    expect(endOf(event.when)).toBeGreaterThan(Date.UTC(9000, 1));
    expect(registrationPhase(event, 0)).toEqual({ is: 'unpublished' });
  });
});

test('a published event cannot lose its date: the database refuses it', async () => {
  const day = await aPartnershipDay();
  const undecided = day.db.updateTable('events').set({ date_undecided: 1 }).execute();
  await expect(undecided).rejects.toThrow('CHECK constraint failed');
});

test('a whole day is hours that are open', () => {
  const { startsAt, endsAt } = onUndecidedDay(null);
  expect(hoursOnUndecidedDay(startsAt, endsAt)).toBeNull();
});
