import type { Trx } from '#db/client.ts';
import type { Instant } from '../time.ts';
import { USUAL_REMINDERS } from './reminder.ts';
import { settleReminders } from './settle-reminders.server.ts';

/** The usual reminders for an event that has none; part of its publication. An event that has some keeps them. */
export async function addUsualReminders(trx: Trx, eventId: number, now: Instant): Promise<void> {
  const known = await trx
    .selectFrom('reminders')
    .select('id')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  if (known) return;
  await trx
    .insertInto('reminders')
    .values(
      USUAL_REMINDERS.map(({ active, ...rule }) => ({
        ...rule,
        event_id: eventId,
        active: active ? (1 as const) : (0 as const),
        created_at: now,
        updated_at: now,
      })),
    )
    .execute();
  await settleReminders(trx, eventId, now);
}
