import { setMaxListeners } from 'node:events';
import type { Db } from '#db/client.ts';
import type { Sender } from '#emails/links.ts';
import { type ClaimedMessage, claimDue, unsealed } from '../domain/mail/outbox.server.ts';
import { type AttemptResult, afterAttempt, type NextStep } from '../domain/mail/retry.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import type { Instant } from '../domain/time.ts';
import { compose } from './compose.ts';
import { type Log, stackOf } from './log.ts';
import { Recorder } from './recorder.ts';
import type { Transport } from './transport.ts';

export interface Delivery {
  now: Instant;
  keyring: Keyring;
  transport: Transport;
  sender: Sender;
  log: Log;
  limit: number;
  /** Whether bulk mail goes out at this hour. */
  bulk?: boolean;
  /** Ends the attempts under way; their messages are sent again later. */
  signal: AbortSignal;
}

export interface Delivered {
  claimed: number;
  sent: number;
  queuedAgain: number;
  failed: number;
}

/** One round: claims what is due, makes one attempt for each, and records each soon after it is known. */
export async function deliverDue(db: Db, delivery: Delivery): Promise<Delivered> {
  const messages = await claimDue(db, delivery);
  setMaxListeners(0, delivery.signal);
  const recorder = new Recorder(db, delivery);
  await Promise.all(
    messages.map(async (message) => {
      const result = await attempt(message, delivery);
      recorder.add({ message, next: afterAttempt(result, message, delivery.now) });
    }),
  );
  const recorded = await recorder.finish();
  for (const { message, next } of recorded)
    if (next.state !== 'sent')
      delivery.log.warn({ message: message.id, ...next }, 'a mail was not delivered');
  const count = (state: NextStep['state']) =>
    recorded.filter(({ next }) => next.state === state).length;
  return {
    claimed: messages.length,
    sent: count('sent'),
    queuedAgain: count('queued'),
    failed: count('failed'),
  };
}

/** A message that cannot be composed is kept like one that the server puts off: a later release may mend it. */
async function attempt(claimed: ClaimedMessage, delivery: Delivery): Promise<AttemptResult> {
  const { keyring, transport, sender, log, signal } = delivery;
  try {
    const mail = compose(unsealed(claimed, keyring), sender);
    return await transport.send(mail, signal);
  } catch (error) {
    log.error({ message: claimed.id, at: stackOf(error) }, 'a mail could not be composed');
    return { is: 'put-off', smtpStatus: null };
  }
}
