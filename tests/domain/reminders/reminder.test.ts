import { describe, expect, test } from 'vitest';
import { cancelEvent, reviveEvent } from '#app/domain/events/cancel-event.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { addUsualReminders } from '#app/domain/reminders/add-usual-reminders.server.ts';
import {
  addReminder,
  rewordReminder,
  switchReminder,
} from '#app/domain/reminders/edit-reminder.server.ts';
import { queueDueReminders } from '#app/domain/reminders/queue-reminders.server.ts';
import { timesOf } from '#app/domain/reminders/reminder.ts';
import { remindersOf } from '#app/domain/reminders/reminders.server.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, keyring, type PartnershipDay } from '#tests/support/partnership-day.ts';

const STARTS = helsinki('2026-12-15 15:00');
const ENDS = helsinki('2026-12-15 17:00');
const permission = 'send-messages';

/** A day with the usual reminders, and one person on site and one who attends remotely. */
async function aRemindedDay() {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  await day.signUp('eino', { mode: 'remote' });
  await day.db
    .transaction()
    .execute((trx) => addUsualReminders(trx, day.eventId, day.circumstances.now));
  return day;
}

const look = (day: PartnershipDay, now: number) => queueDueReminders(day.db, { now, keyring });

const reminded = async (day: PartnershipDay) =>
  (await day.mail())
    .filter(({ kind }) => kind === 'reminder' || kind === 'thanks')
    .map(({ recipient, kind }) => `${recipient.split('@')[0]} ${kind}`);

const moved = (day: PartnershipDay, date: string, now: number, from = '15:00', until = '17:00') =>
  moveEvent(day.db, day.eventId, { date, from, until }, day.at(now));

describe('the usual reminders', () => {
  test('come a week and a day before to everyone, and an hour before to those who attend remotely', async () => {
    const day = await aRemindedDay();
    const sent = [];
    for (const now of [
      STARTS - 7 * DAY - 1,
      STARTS - 7 * DAY,
      STARTS - DAY - 1,
      STARTS - DAY,
      STARTS - HOUR - 1,
      STARTS - HOUR,
    ])
      sent.push(await look(day, now));
    expect(sent).toEqual([0, 2, 0, 2, 0, 1]);
    expect((await day.mailTo('eino')).at(-1)!.content).toMatchObject({
      kind: 'reminder',
      seat: 'remote',
      invitation: null,
    });
  });

  test('come once, however often the clock is looked at', async () => {
    const day = await aRemindedDay();
    await look(day, STARTS - DAY);
    expect(await look(day, STARTS - DAY + MINUTE)).toBe(0);
    expect(await reminded(day)).toEqual(['aino reminder', 'eino reminder']);
  });

  test('wait behind mail to one person, and are given up when they no longer help', async () => {
    const day = await aRemindedDay();
    await look(day, STARTS - HOUR);
    expect((await day.mailTo('eino')).at(-1)).toMatchObject({
      bulk: 1,
      give_up_at: STARTS - 30 * MINUTE,
    });
  });

  test('do not come to those who wait', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.signUp('vieno');
    await day.db
      .transaction()
      .execute((trx) => addUsualReminders(trx, day.eventId, day.circumstances.now));
    expect(await look(day, STARTS - DAY)).toBe(0);
  });

  test('do not come on top of the confirmation of somebody who has just signed up', async () => {
    const day = await aRemindedDay();
    await day.signUp('vieno', { now: STARTS - DAY + MINUTE });
    await look(day, STARTS - DAY + 2 * MINUTE);
    expect(await reminded(day)).toEqual(['aino reminder', 'eino reminder']);
  });

  test('of a day that is published late leave out what has passed', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const now = STARTS - 6.9 * DAY;
    await day.db.transaction().execute((trx) => addUsualReminders(trx, day.eventId, now));
    expect(await look(day, now)).toBe(0);
    expect(await look(day, STARTS - DAY)).toBe(1);
  });
});

describe('a program that starts late', () => {
  test('still sends a reminder that helps', async () => {
    const day = await aRemindedDay();
    expect(await look(day, STARTS - DAY + 11 * HOUR)).toBe(2);
  });

  test.each([
    ['a week before', STARTS - 7 * DAY, DAY],
    ['a day before', STARTS - DAY, 12 * HOUR],
    ['an hour before', STARTS - HOUR, 30 * MINUTE],
  ])('does not send the one of %s when it has lost its sense', async (_which, dueAt, sense) => {
    const day = await aRemindedDay();
    expect(await look(day, dueAt + sense)).toBe(0);
  });
});

describe('an event that is moved', () => {
  test('takes its reminders with it', async () => {
    const day = await aRemindedDay();
    await moved(day, '2027-01-12', STARTS - 8 * DAY);
    expect(await look(day, STARTS - 7 * DAY)).toBe(0);
    expect(await look(day, helsinki('2027-01-05 15:00'))).toBe(2);
  });

  test('to another day is reminded of once more', async () => {
    const day = await aRemindedDay();
    await look(day, STARTS - 7 * DAY);
    await moved(day, '2027-01-12', STARTS - 6 * DAY);
    expect(await look(day, helsinki('2027-01-05 15:00'))).toBe(2);
  });

  test('to another hour of its day is not', async () => {
    const day = await aRemindedDay();
    await look(day, STARTS - 7 * DAY);
    await moved(day, '2026-12-15', STARTS - 7 * DAY + MINUTE, '16:00', '18:00');
    expect(await look(day, STARTS - 7 * DAY + HOUR)).toBe(0);
  });

  test('to a day so near that a reminder’s time has passed is not reminded of on top of the news', async () => {
    const day = await aRemindedDay();
    const now = helsinki('2026-12-01 15:00');
    await moved(day, '2026-12-08', now + HOUR);
    expect(await look(day, now + 2 * HOUR)).toBe(0);
    expect(await look(day, helsinki('2026-12-07 15:00'))).toBe(2);
  });
});

describe('an event that is cancelled', () => {
  test('is not reminded of', async () => {
    const day = await aRemindedDay();
    await cancelEvent(day.db, day.eventId, day.at(STARTS - 2 * DAY));
    expect(await look(day, STARTS - DAY)).toBe(0);
  });

  test('and revived is reminded of again, but not of what has passed', async () => {
    const day = await aRemindedDay();
    await cancelEvent(day.db, day.eventId, day.at(STARTS - 8 * DAY));
    await reviveEvent(day.db, day.eventId, day.at(STARTS - 6.9 * DAY));
    expect(await look(day, STARTS - 6.9 * DAY + MINUTE)).toBe(0);
    expect(await look(day, STARTS - DAY)).toBe(2);
  });
});

describe('the thanks', () => {
  test('wait for somebody to want them', async () => {
    const day = await aRemindedDay();
    expect(await look(day, ENDS + DAY)).toBe(0);
  });

  test('go to those who came', async () => {
    const day = await aRemindedDay();
    const thanks = (await remindersOf(day.db, day.eventId)).at(-1)!;
    await asOwner(day, (acting) => switchReminder(acting, thanks, true), { permission });
    await day.db
      .insertInto('attendances')
      .values({
        registration_id: (await day.of('eino')).id,
        event_id: day.eventId,
        came_at: STARTS,
        by: 'join-link',
      })
      .execute();
    await look(day, ENDS + DAY);
    expect(await reminded(day)).toEqual(['eino thanks']);
  });
});

describe('a rule', () => {
  test('that is switched off sends nothing, and switched on again late nothing of the past', async () => {
    const day = await aRemindedDay();
    const [, dayBefore] = await remindersOf(day.db, day.eventId);
    const press = (active: boolean, now: number) =>
      asOwner(day, (acting) => switchReminder(acting, { ...dayBefore!, active: !active }, active), {
        permission,
        now,
      });
    await press(false, STARTS - 2 * DAY);
    expect(await look(day, STARTS - DAY)).toBe(0);
    await press(true, STARTS - DAY + HOUR);
    expect(await look(day, STARTS - DAY + 2 * HOUR)).toBe(0);
  });

  test('is there once', async () => {
    const day = await aRemindedDay();
    const rule = { moment: 'before-start', minutes: 1440, audience: 'everyone' } as const;
    const added = await asOwner(day, (acting) => addReminder(acting, day.eventId, rule), {
      permission,
    });
    expect(added).toEqual({ ok: false, reason: 'there-already' });
  });

  test('sends its organiser’s words, in Finnish to those whose language they lack', async () => {
    const day = await aRemindedDay();
    await day.signUp('bo', { language: 'sv' });
    const [weekBefore] = await remindersOf(day.db, day.eventId);
    const words = { subject: { fi: 'Viikon päästä' }, body: { fi: 'Ota lounasliput mukaan.' } };
    await asOwner(day, (acting) => rewordReminder(acting, weekBefore!, words), { permission });
    await look(day, STARTS - 7 * DAY);
    expect((await day.mailTo('bo')).at(-1)!.content).toMatchObject({
      subject: { text: 'Viikon päästä', language: 'fi' },
      event: { title: { language: 'sv' } },
    });
  });
});

test('a reminder of whole days comes at the event’s own time of day, over a change of the clocks too', () => {
  const startsAt = helsinki('2027-03-29 09:00');
  const when = { precision: 'minute', startsAt, endsAt: startsAt + HOUR } as const;
  const rule = { moment: 'before-start', minutes: 2 * 1440 } as const;
  expect(timesOf(rule, when).dueAt).toBe(helsinki('2027-03-27 09:00'));
});

test('a reminder to more people than go into one part of the work reaches all of them', async () => {
  const day = await aPartnershipDay();
  for (let one = 0; one < 101; one += 1) await day.signUp(`henkilo${one}`);
  await day.db
    .transaction()
    .execute((trx) => addUsualReminders(trx, day.eventId, day.circumstances.now));
  expect(await look(day, STARTS - DAY)).toBe(101);
});
