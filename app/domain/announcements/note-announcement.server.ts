import type { Trx } from '#db/client.ts';
import type { Instant } from '../time.ts';
import type { AnnouncementKind } from './announcement.ts';

/** Writes down that so many are told of a change; gives the id to which their mails belong. */
export async function noteAnnouncement(
  trx: Trx,
  { eventId, kind, told }: { eventId: number; kind: AnnouncementKind; told: number },
  { now }: { now: Instant },
): Promise<number> {
  const { id } = await trx
    .insertInto('announcements')
    .values({ event_id: eventId, kind, told, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
