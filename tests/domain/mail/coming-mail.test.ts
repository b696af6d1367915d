import { expect, test } from 'vitest';
import { scheduleBulletin } from '#app/domain/bulletins/release-bulletin.server.ts';
import { comingMail } from '#app/domain/mail/coming-mail.server.ts';
import { addUsualReminders } from '#app/domain/reminders/add-usual-reminders.server.ts';
import { queueDueReminders } from '#app/domain/reminders/queue-reminders.server.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aDraft, seenOf } from '#tests/support/bulletins.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, keyring, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const STARTS = helsinki('2026-12-15 15:00');

async function aDayWithMailToCome() {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  await day.db
    .transaction()
    .execute((trx) => addUsualReminders(trx, day.eventId, day.circumstances.now));
  return day;
}

test('reminders and scheduled bulletins stand in the order in which they go out', async () => {
  const day = await aDayWithMailToCome();
  const id = await aDraft(day);
  const seen = await seenOf(day, id);
  const at = STARTS - 3 * DAY;
  await asOwner(day, (acting) => scheduleBulletin(acting, day.eventId, id, at, seen), {
    permission: 'send-messages',
  });
  const coming = await comingMail(day.db, await day.event(), WEEKS_BEFORE);
  expect(coming.map((mail) => [mail.is, mail.at])).toEqual([
    ['reminder', STARTS - 7 * DAY],
    ['bulletin', at],
    ['reminder', STARTS - DAY],
    ['reminder', STARTS - HOUR],
  ]);
});

test('what has gone out is no longer to come', async () => {
  const day = await aDayWithMailToCome();
  await queueDueReminders(day.db, { now: STARTS - 7 * DAY, keyring });
  const coming = await comingMail(day.db, await day.event(), STARTS - 7 * DAY + MINUTE);
  expect(coming.map(({ at }) => at)).toEqual([STARTS - DAY, STARTS - HOUR]);
});

test('nothing is to come of a cancelled event', async () => {
  const day = await aDayWithMailToCome();
  const event = await day.event();
  expect(await comingMail(day.db, { ...event, status: 'cancelled' }, WEEKS_BEFORE)).toEqual([]);
});
