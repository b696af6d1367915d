import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import type { Translated } from '../language.ts';
import { type ReminderRule, timesOf } from '../reminders/reminder.ts';
import { readReminder } from '../reminders/reminders.server.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import { translated } from '../translated.ts';

/** Mail to many that goes out by itself. */
export type ComingMail = { at: Instant } & (
  | { is: 'reminder'; id: number; rule: ReminderRule }
  | { is: 'bulletin'; id: number; subject: Translated }
);

/** What goes out next for an event, and when; the soonest first. Nothing while it is not published. */
export async function comingMail(db: Db, event: Event, now: Instant): Promise<ComingMail[]> {
  return [...(await reminders(db, event, now)), ...(await bulletins(db, event.id))].sort(
    (a, b) => a.at - b.at,
  );
}

async function reminders(
  db: Db,
  { id: eventId, status, when }: Event,
  now: Instant,
): Promise<ComingMail[]> {
  if (when.precision !== 'minute' || (status !== 'published' && status !== 'archived')) return [];
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('active', '=', 1)
    .execute();
  const date = dateInHelsinki(when.startsAt);
  return rows.flatMap((row): ComingMail[] => {
    const { id, moment, minutes, audience } = readReminder(row);
    const { dueAt, until } = timesOf({ moment, minutes }, when);
    if (row.sent_for === date || now >= until) return [];
    return [{ is: 'reminder', at: dueAt, id, rule: { moment, minutes, audience } }];
  });
}

async function bulletins(db: Db, eventId: number): Promise<ComingMail[]> {
  const rows = await db
    .selectFrom('bulletins')
    .select(['id', 'subject', 'send_at'])
    .where('event_id', '=', eventId)
    .where('state', '=', 'scheduled')
    .$narrowType<{ send_at: number }>()
    .execute();
  return rows.map(({ id, subject, send_at }) => ({
    is: 'bulletin',
    at: send_at,
    id,
    subject: translated(subject),
  }));
}
