import { beforeEach, describe, expect, test } from 'vitest';
import {
  announcementsOf,
  updateThatWaits,
} from '#app/domain/announcements/announcements.server.ts';
import { cancelEvent } from '#app/domain/events/cancel-event.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { sendingOf } from '#app/domain/mail/deliveries.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { changeSeat } from '#app/domain/registrations/change-seat.server.ts';
import { MINUTE } from '#app/domain/time.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;
let now: number;

beforeEach(async () => {
  day = await aPartnershipDay();
  now = day.circumstances.now;
  for (const name of ['aino', 'eino', 'vieno']) await day.signUp(name);
});

const at = (minutes: number) => ({
  ...day.circumstances,
  now: now + minutes * MINUTE,
  updateDelay: 5 * MINUTE,
});

const move = (from: string, minutes = 0) =>
  moveEvent(day.db, day.eventId, { date: '2026-12-15', from, until: '17:00' }, at(minutes));

/** The newest first. */
const deliveries = async () =>
  (await announcementsOf(day.db, day.eventId)).map(({ kind, delivery }) => ({ kind, ...delivery }));

const becomes = (
  name: string,
  values: { state: 'sent' | 'failed' | 'queued'; attempts?: number; next_attempt_at?: number },
) =>
  day.db
    .updateTable('messages')
    .set({
      next_attempt_at: null,
      sent_at: values.state === 'sent' ? now : null,
      failure: values.state === 'failed' ? 'address-unknown' : null,
      ...values,
    })
    .where('recipient', '=', `${name}@example.fi`)
    .where('kind', '=', 'event-changed')
    .execute();

describe('a change that everybody is told of', () => {
  test('knows how many of its mails are sent, wait or have failed', async () => {
    await move('14:00');
    await becomes('aino', { state: 'sent' });
    await becomes('eino', { state: 'failed' });
    expect(await deliveries()).toEqual([
      { kind: 'event-changed', total: 3, sent: 1, waiting: 1, failed: 1, left: 0 },
    ]);
  });

  test('has no page where there is nobody to tell', async () => {
    const empty = await aPartnershipDay();
    const to = { date: '2026-12-15', from: '14:00', until: '17:00' };
    await moveEvent(empty.db, empty.eventId, to, empty.circumstances);
    expect(await announcementsOf(empty.db, empty.eventId)).toEqual([]);
  });

  test('is told with the next one, which then has all the mails', async () => {
    await move('14:00');
    await move('13:00', 2);
    expect(await deliveries()).toMatchObject([
      { total: 3, waiting: 3, left: 0 },
      { total: 3, waiting: 0, left: 3 },
    ]);
  });

  test('is told no more to whoever has cancelled meanwhile', async () => {
    await move('14:00');
    await cancel(day.db, (await day.of('aino')).id, at(1));
    expect(await deliveries()).toMatchObject([{ total: 3, waiting: 2, left: 1 }]);
  });

  test('is told to whoever moves to remote meanwhile by the mail about their seat', async () => {
    await move('14:00');
    await changeSeat(
      day.db,
      (await day.of('aino')).id,
      { mode: 'remote', meanwhile: false },
      at(1),
    );
    expect(await deliveries()).toMatchObject([{ total: 3, waiting: 3, left: 0 }]);
  });

  test('is void once the event is cancelled', async () => {
    await move('14:00');
    await cancelEvent(day.db, day.eventId, at(1));
    expect(await deliveries()).toMatchObject([
      { kind: 'event-cancelled', total: 3, waiting: 3, left: 0 },
      { kind: 'event-changed', total: 3, waiting: 0, left: 3 },
    ]);
  });
});

describe('an update that waits for another change', () => {
  test('is known until it leaves', async () => {
    await move('14:00');
    expect(await updateThatWaits(day.db, day.eventId, now + 4 * MINUTE)).toMatchObject({
      until: now + 5 * MINUTE,
    });
    expect(await updateThatWaits(day.db, day.eventId, now + 5 * MINUTE)).toBeNull();
  });

  test('is the last one, and waits from then on', async () => {
    await move('14:00');
    await move('13:00', 3);
    const [last] = await announcementsOf(day.db, day.eventId);
    expect(await updateThatWaits(day.db, day.eventId, now + 4 * MINUTE)).toEqual({
      announcement: last!.id,
      until: now + 8 * MINUTE,
    });
  });
});

describe('the rest of a change’s mails', () => {
  const NO_LIMITS = { perMinute: null, bulkFrom: 0 };

  async function rest(
    minutes: number,
    mailLimits = NO_LIMITS as { perMinute: number | null; bulkFrom: number },
  ) {
    const [{ id, delivery }] = (await announcementsOf(day.db, day.eventId)) as [
      Awaited<ReturnType<typeof announcementsOf>>[number],
    ];
    const { expected, again } = await sendingOf(
      day.db,
      delivery,
      { partOf: 'announcement_id', id },
      { mailLimits, now: now + minutes * MINUTE },
    );
    return { expected, again };
  }

  test('leaves when the five minutes are over', async () => {
    await move('14:00');
    expect(await rest(1)).toEqual({
      expected: { is: 'held', until: now + 5 * MINUTE },
      again: null,
    });
  });

  test('leaves at once after that', async () => {
    await move('14:00');
    expect(await rest(5)).toEqual({ expected: { is: 'leaving', lastAt: null }, again: null });
  });

  test('takes as many minutes as the limit makes it', async () => {
    await move('14:00');
    await day.db.deleteFrom('messages').where('kind', '=', 'confirmed').execute();
    expect(await rest(5, { perMinute: 2, bulkFrom: 0 })).toEqual({
      expected: { is: 'leaving', lastAt: now + 7 * MINUTE },
      again: null,
    });
  });

  test('that a server has put off is tried again at its own time', async () => {
    await move('14:00');
    for (const name of ['aino', 'eino']) await becomes(name, { state: 'sent' });
    await becomes('vieno', { state: 'queued', attempts: 1, next_attempt_at: now + 9 * MINUTE });
    expect(await rest(6)).toEqual({ expected: null, again: { count: 1, at: now + 9 * MINUTE } });
  });

  test('waits for the morning where it is mail to many', async () => {
    await move('14:00');
    await day.db.updateTable('messages').set({ bulk: 1, next_attempt_at: now }).execute();
    now = helsinki('2026-11-25 06:30');
    expect(await rest(0, { perMinute: null, bulkFrom: 8 })).toMatchObject({
      expected: { is: 'morning', at: helsinki('2026-11-25 08:00') },
    });
  });

  test('is nothing once all are sent', async () => {
    await move('14:00');
    for (const name of ['aino', 'eino', 'vieno']) await becomes(name, { state: 'sent' });
    expect(await rest(6)).toEqual({ expected: null, again: null });
  });
});
