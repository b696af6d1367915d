import type { Trx } from '#db/client.ts';
import { eventById } from '../events/events.server.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import { timesOf } from './reminder.ts';
import { remindersOf } from './reminders.server.ts';

/**
 * What would have gone out by now does not go out any more for the event's present day. To be called
 * whenever a day or a rule becomes another: people have just been told, and a rule is not for the past.
 */
export async function settleReminders(trx: Trx, eventId: number, now: Instant): Promise<void> {
  const { when } = await eventById(trx, eventId);
  if (when.precision !== 'minute') return;
  const past = (await remindersOf(trx, eventId)).filter((one) => timesOf(one, when).dueAt <= now);
  if (past.length === 0) return;
  await trx
    .updateTable('reminders')
    .set({ sent_for: dateInHelsinki(when.startsAt) })
    .where(
      'id',
      'in',
      past.map(({ id }) => id),
    )
    .execute();
}
