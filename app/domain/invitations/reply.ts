import type { Instant } from '../time.ts';

/** What a holder's calendar has answered for them. */
export const REPLIES = ['accepted', 'tentative', 'declined'] as const;

export type Reply = (typeof REPLIES)[number];

/** What a calendar program says in a mail about an invitation (RFC 5546 sections 3.2.3 and 3.2.7), with what of it is used. */
export interface CalendarReply {
  method: 'REPLY' | 'COUNTER';
  uid: string;
  version: ReplyVersion;
  /** One in a REPLY, but not all programs keep to that. */
  attendees: Attendee[];
  /** The person has added words of their own. */
  hasComment: boolean;
}

interface Attendee {
  email: string;
  /** PARTSTAT, in upper case. */
  status: string;
  /** Who has answered in their name (RFC 5545 section 3.2.18), such as an assistant. */
  sentBy: string | null;
}

/** Which version of the invitation is answered, and when (SEQUENCE and DTSTAMP). */
export interface ReplyVersion {
  sequence: number;
  stampedAt: Instant;
}

/** RFC 5546 section 2.1.5: SEQUENCE decides, and DTSTAMP within the same one. */
export function isNewer(reply: ReplyVersion, known: ReplyVersion): boolean {
  if (reply.sequence !== known.sequence) return reply.sequence > known.sequence;
  return reply.stampedAt > known.stampedAt;
}
