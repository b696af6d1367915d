import type { CalendarReply } from '../invitations/reply.ts';
import type { Unsubscription } from '../mail-choices/unsubscribe-subject.ts';
import type { DeliveryReport } from './delivery-report.ts';

/** What a mail in the mailbox is to the program. */
export type ReceivedMail =
  | { is: 'calendar-reply'; reply: CalendarReply; from: string; automatic: boolean }
  | { is: 'delivery-report'; report: DeliveryReport }
  | { is: 'unsubscription'; unsubscription: Unsubscription; hasWords: boolean }
  /** Somebody has written, or it is nothing of ours. */
  | { is: 'other' }
  /** It could not be read, and will not be readable the next time. */
  | { is: 'unreadable' };

/** Where a mail lies. A UID stands for one mail as long as UIDVALIDITY is the same (RFC 9051 section 2.3.1.1). */
export interface PlaceInMailbox {
  mailbox: string;
  uidValidity: number;
  uid: number;
}

/** What became of a mail. */
export type Outcome =
  | 'reply'
  /** A COUNTER or DELEGATE. */
  | 'proposal'
  /** A reply to an earlier version, or older than the one that stands. */
  | 'stale'
  /** A reply by nobody who holds the invitation. */
  | 'stranger'
  | 'bounce'
  | 'delay'
  /** It leaves a list of mail to many. */
  | 'unsubscription'
  /** The same mail lies in the mailbox twice. */
  | 'again'
  | 'other'
  | 'unreadable';
