import type { Instant } from '../time.ts';
import type { MailFailure } from './failure.ts';
import type { MessageContent } from './message.ts';

/** `suppressed`: an earlier mail has shown that the address is wrong, so this one was not even tried. */
export type UndeliveredReason = MailFailure | 'suppressed';

/** An address that mail did not reach, and whose it is. */
export interface Undelivered {
  address: string;
  registrationId: number;
  name: string;
  reason: UndeliveredReason;
  /** What the server said: "550 5.1.1"; null where it said nothing. */
  smtpStatus: string | null;
  /** The latest of the mails. */
  kind: MessageContent['kind'];
  messages: number;
  at: Instant;
}
