import type { Delivery } from '../mail/delivery.ts';
import type { Instant } from '../time.ts';

export type AnnouncementKind =
  | 'event-changed'
  | 'event-cancelled'
  | 'event-revived'
  | 'went-remote';

/** A change of an event that everybody who has signed up was told of at once, and how far its mails are. */
export interface Announcement {
  id: number;
  kind: AnnouncementKind;
  at: Instant;
  delivery: Delivery;
}
