import type { Keyring } from '../domain/privacy/keyring.ts';
import type { Outcome } from '../domain/registrations/registration.ts';
import { DAY, type Instant } from '../domain/time.ts';

/**
 * What the page after a sign-up says, sealed into its address: the page can be reloaded without sending
 * anything again, and nothing of it has to be stored. It opens nothing: it is no key to the registration.
 */
export interface Receipt extends Outcome {
  slug: string;
  email: string;
  at: Instant;
}

/** Long enough to come back to the open page the next morning. */
const READABLE = DAY;

export function sealReceipt(receipt: Receipt, keyring: Keyring): string {
  return keyring.seal('receipt', JSON.stringify(receipt)).toString('base64url');
}

/** Null when it was not sealed here or is older than a day. */
export function openReceipt(sealed: string, keyring: Keyring, now: Instant): Receipt | null {
  let receipt: Receipt;
  try {
    receipt = JSON.parse(keyring.open('receipt', Buffer.from(sealed, 'base64url'))) as Receipt;
  } catch {
    return null;
  }
  return now - receipt.at < READABLE ? receipt : null;
}
