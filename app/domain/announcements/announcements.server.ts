import type { Db } from '#db/client.ts';
import { mailStates } from '../mail/deliveries.server.ts';
import type { Instant } from '../time.ts';
import type { Announcement } from './announcement.ts';

/** More than anybody looks back on; the newest are shown. */
const MOST = 50;

/** The changes of an event that were told, the newest first. */
export function announcementsOf(db: Db, eventId: number): Promise<Announcement[]> {
  return readAnnouncements(db, eventId, null);
}

/** Null where the event has none of this id. */
export async function announcementOf(
  db: Db,
  eventId: number,
  id: number,
): Promise<Announcement | null> {
  return (await readAnnouncements(db, eventId, id))[0] ?? null;
}

/** The id of the change that was told last; null where none has been. */
export async function latestAnnouncement(db: Db, eventId: number): Promise<number | null> {
  const { id } = await db
    .selectFrom('announcements')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  return id;
}

/** The update that still waits for another change, and until when; null where none does. */
export async function updateThatWaits(
  db: Db,
  eventId: number,
  now: Instant,
): Promise<{ announcement: number; until: Instant } | null> {
  const row = await db
    .selectFrom('messages as m')
    .innerJoin('announcements as a', 'a.id', 'm.announcement_id')
    .select((eb) => ['a.id', eb.fn.min('m.next_attempt_at').as('until')])
    .where('a.event_id', '=', eventId)
    .where('m.state', '=', 'queued')
    .where('m.attempts', '=', 0)
    .where('m.next_attempt_at', '>', now)
    .groupBy('a.id')
    .orderBy('a.id', 'desc')
    .limit(1)
    .$narrowType<{ until: number }>()
    .executeTakeFirst();
  return row ? { announcement: row.id, until: row.until } : null;
}

async function readAnnouncements(
  db: Db,
  eventId: number,
  id: number | null,
): Promise<Announcement[]> {
  const rows = await db
    .selectFrom('announcements')
    .selectAll()
    .where('event_id', '=', eventId)
    .$if(id !== null, (query) => query.where('id', '=', id))
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  const states = await mailStates(
    db,
    'announcement_id',
    rows.map((row) => row.id),
  );
  return rows.map(({ id, kind, told, created_at }) => {
    const { sent, waiting, failed } = states(id);
    const left = Math.max(0, told - sent - waiting - failed);
    return { id, kind, at: created_at, delivery: { total: told, sent, waiting, failed, left } };
  });
}
