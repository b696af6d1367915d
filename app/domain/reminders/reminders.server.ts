import type { Selectable } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { translated } from '../translated.ts';
import type { Reminder } from './reminder.ts';

/** An event's reminders in the order in which they go out. */
export async function remindersOf(db: Db, eventId: number): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('reminders')
    .selectAll()
    .where('event_id', '=', eventId)
    .execute();
  return rows.map(readReminder).sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id);
}

export async function reminderOf(db: Db, eventId: number, id: number): Promise<Reminder | null> {
  const row = await db
    .selectFrom('reminders')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? readReminder(row) : null;
}

export function readReminder(row: Selectable<Schema['reminders']>): Reminder {
  return {
    id: row.id,
    eventId: row.event_id,
    moment: row.moment,
    minutes: row.minutes,
    audience: row.audience,
    subject: translated(row.subject),
    body: translated(row.body),
    active: row.active === 1,
  };
}

/** Minutes from the event: those before it are negative. */
function placeOf({ moment, minutes }: Reminder): number {
  return moment === 'before-start' ? -minutes : minutes + 1;
}
