import type { Db, Trx } from '#db/client.ts';
import { type Event, endOf } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import type { LoggedAct } from '../log/act.ts';
import type { Acting } from '../organisers/act.server.ts';
import { addUsualReminders } from '../reminders/add-usual-reminders.server.ts';
import { type Lack, missingForPublication } from './missing-for-publication.ts';
import { overviewOf } from './overview.server.ts';

type NotNow = { ok: false; reason: 'not-now' };

/**
 * Makes a draft public, with the usual reminders for those who sign up; refuses while something is missing
 * that the public page cannot do without.
 */
export async function publishEvent(
  acting: Acting,
  eventId: number,
): Promise<{ ok: true } | NotNow | { ok: false; reason: 'missing'; lacks: Lack[] }> {
  const event = await eventById(acting.trx, eventId);
  if (event.status !== 'draft') return NOT_NOW;
  const lacks = missingForPublication(await overviewOf(acting.trx, event));
  if (lacks.length > 0) return { ok: false, reason: 'missing', lacks };
  if (event.takesRegistrations)
    await addUsualReminders(acting.trx, eventId, acting.circumstances.now);
  return become(acting, event, 'published', 'event-published');
}

/** Makes a published event a draft again, while nobody has ever signed up for it. */
export async function unpublishEvent(
  acting: Acting,
  eventId: number,
): Promise<{ ok: true } | NotNow> {
  const event = await eventById(acting.trx, eventId);
  if (!(await canUnpublish(acting.trx, event))) return NOT_NOW;
  return become(acting, event, 'draft', 'event-unpublished');
}

/** Whoever has signed up has links in their mail, which must lead somewhere. */
export async function canUnpublish(db: Db, { id, status }: Event): Promise<boolean> {
  if (status !== 'published') return false;
  const signedUp = await db
    .selectFrom('registrations')
    .select('id')
    .where('event_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return signedUp === undefined;
}

/** Puts away an event that is over. One that was cancelled stays so: its page goes on to say it. */
export async function archiveEvent(
  acting: Acting,
  eventId: number,
): Promise<{ ok: true } | NotNow> {
  const event = await eventById(acting.trx, eventId);
  if (!canArchive(event, acting.circumstances.now)) return NOT_NOW;
  return become(acting, event, 'archived', 'event-archived');
}

export function canArchive({ status, when }: Event, now: number): boolean {
  return status === 'published' && endOf(when) <= now;
}

export async function unarchiveEvent(
  acting: Acting,
  eventId: number,
): Promise<{ ok: true } | NotNow> {
  const event = await eventById(acting.trx, eventId);
  if (event.status !== 'archived') return NOT_NOW;
  return become(acting, event, 'published', 'event-unarchived');
}

const NOT_NOW: NotNow = { ok: false, reason: 'not-now' };

async function become(
  { trx, circumstances, log }: Acting,
  { id, status: before }: Event,
  status: Event['status'],
  act: LoggedAct,
): Promise<{ ok: true }> {
  await setStatus(trx, id, status, circumstances.now);
  await log({ act, before: { status: before }, after: { status } });
  return { ok: true };
}

async function setStatus(trx: Trx, id: number, status: Event['status'], now: number) {
  await trx.updateTable('events').set({ status, updated_at: now }).where('id', '=', id).execute();
}
