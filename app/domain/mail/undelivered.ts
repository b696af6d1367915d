import type { Instant } from '../time.ts';
import type { MessageContent } from './message.ts';

/** Why a mail did not arrive, as far as a mail server's codes tell. */
export type FailureReason =
  | 'address-unknown'
  | 'mailbox-full'
  | 'mailbox-closed'
  | 'not-wanted'
  | 'refused'
  | 'unreachable'
  /** An earlier mail has shown that the address is wrong, so this one was not even tried. */
  | 'suppressed';

/** An address that mail did not reach, and whose it is. */
export interface Undelivered {
  address: string;
  registrationId: number;
  name: string;
  reason: FailureReason;
  /** What the server said: "550 5.1.1"; null where it said nothing. */
  smtpStatus: string | null;
  /** The latest of them. */
  kind: MessageContent['kind'];
  messages: number;
  at: Instant;
}

interface Failed {
  state: 'failed' | 'suppressed';
  failure: string | null;
  smtpStatus: string | null;
}

/** RFC 3463 section 3: the second number says what the refusal is about, the third what about it. */
export function reasonOf({ state, failure, smtpStatus }: Failed): FailureReason {
  if (state === 'suppressed') return 'suppressed';
  if (failure === 'gave-up') return 'unreachable';
  if (failure === 'address-unknown') return 'address-unknown';
  const code = / 5\.(\d+)\.(\d+)$/.exec(smtpStatus ?? '');
  if (code?.[1] === '1') return 'address-unknown';
  if (code?.[1] === '2') return code[2] === '2' ? 'mailbox-full' : 'mailbox-closed';
  return code?.[1] === '7' ? 'not-wanted' : 'refused';
}
