import type { Instant } from '../time.ts';

/** What has become of mail to many. */
export interface Delivery {
  /** To how many it was addressed. */
  total: number;
  sent: number;
  /** In the outbox, or not yet written into it. */
  waiting: number;
  /** Refused, given up, or to an address that does not work. */
  failed: number;
  /** Whom it does not reach any more: its sending was stopped, another mail has taken its place, or they want none. */
  left: number;
}

/** When what has not been tried yet leaves. */
export type Expected =
  /** An update waits until then for another change. */
  | { is: 'held'; until: Instant }
  /** Mail to many waits for the hour from which it goes out. */
  | { is: 'morning'; at: Instant }
  /** Just now, and the last of it about then; null where nothing limits how fast. */
  | { is: 'leaving'; lastAt: Instant | null };

/** Mail to many on its way out. */
export interface Sending extends Delivery {
  expected: Expected | null;
  /** What a mail server has put off. */
  again: { count: number; at: Instant } | null;
}

/** What the mail worker keeps to. */
export interface MailLimits {
  /** So many mails a minute at most; null for as many as there are. */
  perMinute: number | null;
  /** The hour in Helsinki before which no mail to many goes out. */
  bulkFrom: number;
}
