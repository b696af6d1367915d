import type { Keyring } from './privacy/keyring.ts';
import type { Instant } from './time.ts';

/** What a command needs beside the database and what it is asked to do. */
export interface Circumstances {
  now: Instant;
  keyring: Keyring;
  /** The host after the @ in the UIDs of calendar objects (RFC 7986 section 5.3 asks for a unique one, not a real one). */
  calendarHost: string;
  /** How long, in milliseconds, an update of an event waits for another that would follow it; none where it is left out. */
  updateDelay?: number;
  /** The hour in Helsinki before which no update of an event on a later day goes out; any where it is left out. */
  mailHour?: number;
  /** Whether a mailbox is read for the answers to invitations: only then do they ask for one (RSVP). */
  repliesAreRead: boolean;
}
