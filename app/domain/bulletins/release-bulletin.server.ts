import type { Db, Trx } from '#db/client.ts';
import { type Event, endOf } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import { writeLog } from '../log/write-log.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { queueTask } from '../tasks/tasks.server.ts';
import { DAY, type Instant } from '../time.ts';
import type { Bulletin } from './bulletin.ts';
import { bulletinOf } from './bulletins.server.ts';
import { countRecipients } from './recipients.server.ts';

/** What was looked at before the button was pressed. */
export interface Seen {
  updatedAt: Instant;
  recipients: number;
}

export type ReleaseResult =
  | { ok: true }
  | { ok: false; reason: 'nobody' | 'changed-meanwhile' | 'not-a-draft' };

/**
 * Hands a draft to a task that writes a mail to each of its readers. Not if its words, or the number of its
 * readers, are others than those that were looked at. Pressed twice, it goes out once.
 */
export async function releaseBulletin(
  acting: Acting,
  eventId: number,
  id: number,
  seen: Seen,
): Promise<ReleaseResult> {
  const looked = await lookAgain(acting.trx, eventId, id, seen);
  if (!looked.ok) return looked;
  const { now } = acting.circumstances;
  await handToTask(acting, looked.bulletin, now);
  await acting.log({
    act: 'bulletin-released',
    subject: looked.bulletin.subject.fi,
    after: { recipients: seen.recipients },
  });
  return { ok: true };
}

/** Leaves a draft to go out by itself at that moment, to those who are its readers then. */
export async function scheduleBulletin(
  { trx, circumstances, log }: Acting,
  eventId: number,
  id: number,
  at: Instant,
  seen: Seen,
): Promise<ReleaseResult> {
  const looked = await lookAgain(trx, eventId, id, seen);
  if (!looked.ok) return looked;
  await trx
    .updateTable('bulletins')
    .set({ state: 'scheduled', send_at: at, updated_at: circumstances.now })
    .where('id', '=', id)
    .execute();
  await log({
    act: 'bulletin-scheduled',
    subject: looked.bulletin.subject.fi,
    after: { at: new Date(at).toISOString() },
  });
  return { ok: true };
}

/** Makes a draft again of what was to go out later. False where it is out already, or was withdrawn before. */
export async function withdrawBulletin(
  { trx, circumstances, log }: Acting,
  id: number,
): Promise<boolean> {
  const withdrawn = await backToDraft(trx, id, circumstances.now);
  if (withdrawn) await log({ act: 'bulletin-withdrawn' });
  return withdrawn;
}

/** Goes on with a bulletin whose sending was stopped: nobody gets it a second time. */
export async function resumeBulletin(acting: Acting, eventId: number, id: number): Promise<void> {
  const bulletin = await bulletinOf(acting.trx, eventId, id);
  if (bulletin?.release.is !== 'released') return;
  const { state } = await acting.trx
    .selectFrom('tasks')
    .select('state')
    .where('id', '=', bulletin.release.task)
    .executeTakeFirstOrThrow();
  if (state !== 'stopped' && state !== 'failed') return;
  await handToTask(acting, bulletin, bulletin.release.at);
  await acting.log({ act: 'bulletin-released', subject: bulletin.subject.fi });
}

/** How late what was scheduled still goes out, after a time in which the program did not run. */
const LATEST = DAY;

/**
 * Hands over whatever is scheduled for now. What would come too late, because the event has begun meanwhile
 * or a day has passed, becomes a draft again: its writer decides. Returns how many bulletins go out.
 */
export async function releaseDue(
  db: Db,
  { now, keyring }: { now: Instant; keyring: Keyring },
): Promise<number> {
  const due = await db
    .selectFrom('bulletins')
    .select(['id', 'event_id', 'written_by', 'send_at'])
    .where('state', '=', 'scheduled')
    .where('send_at', '<=', now)
    .$narrowType<{ send_at: number }>()
    .execute();
  let released = 0;
  for (const { id, event_id, written_by, send_at } of due)
    await db.transaction().execute(async (trx) => {
      const bulletin = await bulletinOf(trx, event_id, id);
      if (bulletin?.release.is !== 'scheduled') return;
      const entry = { organiserId: written_by, scope: { event: event_id }, now };
      const about = { subject: bulletin.subject.fi };
      if (isTooLate(await eventById(trx, event_id), send_at, now)) {
        await backToDraft(trx, id, now);
        return writeLog(trx, { act: 'bulletin-missed', ...about }, entry);
      }
      await handToTask(
        { trx, organiser: { id: written_by }, circumstances: { now, keyring } },
        bulletin,
        now,
      );
      await writeLog(trx, { act: 'bulletin-released', ...about }, entry);
      released += 1;
    });
  return released;
}

function isTooLate({ when }: Pick<Event, 'when'>, sendAt: Instant, now: Instant): boolean {
  const startsAt = when.precision === 'minute' ? when.startsAt : endOf(when);
  return now > sendAt + LATEST || (sendAt < startsAt && startsAt <= now);
}

async function lookAgain(
  trx: Trx,
  eventId: number,
  id: number,
  seen: Seen,
): Promise<{ ok: true; bulletin: Bulletin } | Extract<ReleaseResult, { ok: false }>> {
  const bulletin = await bulletinOf(trx, eventId, id);
  if (bulletin?.release.is !== 'draft') return { ok: false, reason: 'not-a-draft' };
  const count = await countRecipients(trx, eventId, bulletin.segment);
  if (count === 0) return { ok: false, reason: 'nobody' };
  if (count !== seen.recipients || bulletin.updatedAt !== seen.updatedAt)
    return { ok: false, reason: 'changed-meanwhile' };
  return { ok: true, bulletin };
}

type Giving = Parameters<typeof queueTask>[0];

async function handToTask(
  giving: Giving,
  { id, eventId, segment }: Bulletin,
  at: Instant,
): Promise<void> {
  const { trx, circumstances } = giving;
  const total = await countRecipients(trx, eventId, segment);
  const order = { bulletin: id };
  const task = await queueTask(giving, { kind: 'bulletin', eventId, total, order });
  await trx
    .updateTable('bulletins')
    .set({ state: 'released', send_at: at, task_id: task, updated_at: circumstances.now })
    .where('id', '=', id)
    .execute();
}

async function backToDraft(trx: Trx, id: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('bulletins')
    .set({ state: 'draft', send_at: null, updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'scheduled')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
