import type { Acting } from '../organisers/act.server.ts';
import { storedText } from '../stored-text.ts';
import { addUsualReminders } from './add-usual-reminders.server.ts';
import type { Reminder, ReminderRule, ReminderWords } from './reminder.ts';
import { settleReminders } from './settle-reminders.server.ts';

/** Gives an event that has no reminders the usual ones. */
export async function useUsualReminders(
  { trx, circumstances, log }: Acting,
  eventId: number,
): Promise<void> {
  await addUsualReminders(trx, eventId, circumstances.now);
  await log({ act: 'reminder-changed' });
}

export type AddReminderResult = { ok: true } | { ok: false; reason: 'there-already' };

/** One more rule; it is in use at once, and sends nothing for a time that has passed. */
export async function addReminder(
  { trx, circumstances: { now }, log }: Acting,
  eventId: number,
  rule: ReminderRule,
): Promise<AddReminderResult> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('reminders')
    .values({ ...rule, event_id: eventId, active: 1, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return { ok: false, reason: 'there-already' };
  await settleReminders(trx, eventId, now);
  await log({ act: 'reminder-changed', after: rule });
  return { ok: true };
}

/** Puts a rule in use, or out of it. Put in use after its time, it waits for another day of the event. */
export async function switchReminder(
  { trx, circumstances: { now }, log }: Acting,
  { id, eventId, ...rule }: Reminder,
  active: boolean,
): Promise<void> {
  if (rule.active === active) return;
  await trx
    .updateTable('reminders')
    .set({ active: active ? 1 : 0, updated_at: now })
    .where('id', '=', id)
    .execute();
  if (active) await settleReminders(trx, eventId, now);
  await log({ act: 'reminder-changed', before: rule, after: { ...rule, active } });
}

/** Other words; null for the catalogue's. */
export async function rewordReminder(
  { trx, circumstances: { now }, log }: Acting,
  { id, eventId: _event, ...before }: Reminder,
  words: ReminderWords,
): Promise<{ ok: true }> {
  await trx
    .updateTable('reminders')
    .set({
      subject: storedText(words.subject ?? undefined),
      body: storedText(words.body ?? undefined),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
  await log({ act: 'reminder-changed', before, after: { ...before, ...words } });
  return { ok: true };
}
