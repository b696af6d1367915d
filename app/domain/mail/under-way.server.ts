import type { Db } from '#db/client.ts';
import type { AnnouncementKind } from '../announcements/announcement.ts';
import { announcementsOf } from '../announcements/announcements.server.ts';
import { bulletinsOf, deliveriesOf } from '../bulletins/bulletins.server.ts';
import type { Translated } from '../language.ts';
import type { Delivery } from './delivery.ts';

/** Mail to many that has not left whole. */
export type UnderWay = { id: number; delivery: Delivery } & (
  | { is: 'announcement'; kind: AnnouncementKind }
  | { is: 'bulletin'; subject: Translated }
);

/** What of an event's mail to many is on its way, the newest first. */
export async function mailUnderWay(db: Db, eventId: number): Promise<UnderWay[]> {
  const announcements = await announcementsOf(db, eventId);
  const bulletins = await bulletinsOf(db, eventId);
  const deliveries = await deliveriesOf(db, bulletins);
  const all = [
    ...announcements.map((one) => ({ is: 'announcement' as const, ...one })),
    ...bulletins.flatMap(({ id, subject }) => {
      const delivery = deliveries.get(id);
      return delivery ? [{ is: 'bulletin' as const, id, subject, delivery }] : [];
    }),
  ];
  return all.filter(({ delivery }) => delivery.waiting > 0);
}
