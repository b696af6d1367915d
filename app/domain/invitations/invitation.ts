import type { SeatMode } from '../events/event.ts';
import type { Instant } from '../time.ts';

/**
 * The calendar object that one registrant holds, as one mail carries it. UID and ORGANIZER never change;
 * SEQUENCE rises at every mailed change (RFC 5546 section 2.1.4). A retry of a mail has the same values.
 */
export interface InvitationSnapshot {
  uid: string;
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  /** DTSTAMP: when this copy was made. */
  stampedAt: Instant;
  /** CREATED: when the person got the invitation for the first time. */
  createdAt: Instant;
  seat: SeatMode;
  attendee: { name: string; email: string };
  /** The calendar is to send an answer back. Copies that were stored before there were answers do not say. */
  rsvp?: boolean;
}
