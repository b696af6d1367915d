import type { Acting } from '../organisers/act.server.ts';
import { writtenFilter } from '../registrations/participant-filter.ts';
import type { BulletinText } from './bulletin.ts';

const columnsOf = ({ subject, body, segment }: BulletinText) => ({
  subject: JSON.stringify(subject),
  body: JSON.stringify(body),
  segment: writtenFilter(segment).toString(),
});

/** A new draft; gives its id. Nobody gets it before it is released. */
export async function draftBulletin(
  { trx, organiser, circumstances: { now }, log }: Acting,
  eventId: number,
  text: BulletinText,
): Promise<{ ok: true; id: number }> {
  const { id } = await trx
    .insertInto('bulletins')
    .values({
      ...columnsOf(text),
      event_id: eventId,
      written_by: organiser.id,
      state: 'draft',
      created_at: now,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await log({ act: 'bulletin-written', subject: text.subject.fi });
  return { ok: true, id };
}

export type RewriteResult = { ok: true } | { ok: false; reason: 'not-a-draft' };

/** Other words, or other readers, for a draft. What is scheduled is withdrawn first. */
export async function rewriteBulletin(
  { trx, organiser, circumstances: { now }, log }: Acting,
  id: number,
  text: BulletinText,
): Promise<RewriteResult> {
  const rewritten = await trx
    .updateTable('bulletins')
    .set({ ...columnsOf(text), written_by: organiser.id, updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (rewritten.numUpdatedRows === 0n) return { ok: false, reason: 'not-a-draft' };
  await log({ act: 'bulletin-written', subject: text.subject.fi });
  return { ok: true };
}

/** Nobody has got it, so nothing is lost but the words. Removed twice, it is gone once. */
export async function removeDraft({ trx, log }: Acting, id: number): Promise<void> {
  const removed = await trx
    .deleteFrom('bulletins')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (removed.numDeletedRows > 0n) await log({ act: 'bulletin-removed' });
}
