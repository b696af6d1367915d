import { randomBytes } from 'node:crypto';
import { HONEYPOT, STAMP, type Typed } from './form.ts';
import type { Keyring } from './privacy/keyring.ts';
import type { Instant } from './time.ts';

/** Nobody reads and fills in even the shortest form in less, in milliseconds. */
const FASTEST = 2000;

export function newStamp(keyring: Keyring, now: Instant): string {
  const claim = `${randomBytes(16).toString('base64url')}.${now.toString(36)}`;
  return `${claim}.${keyring.sign('form', claim)}`;
}

interface Judgement {
  /** Names the filled-in form, so that sending it twice is one act. */
  submission: string;
  /** To be shown with the form when it comes back: a genuine stamp keeps its age. */
  stamp: string;
  robot: boolean;
}

/**
 * Whether a form was sent by a program: the hidden field filled in, no genuine stamp, or sent faster
 * than anybody types. A person caught by mistake gets the form back as it was and can send it again.
 */
export function judge(
  typed: Typed,
  { keyring, now, robotChecks }: { keyring: Keyring; now: Instant; robotChecks: boolean },
): Judgement {
  const genuine = genuineStamp(typed[STAMP], keyring);
  const stamp = genuine?.stamp ?? newStamp(keyring, now);
  const submission = stamp.split('.')[0]!;
  if (!robotChecks) return { submission, stamp, robot: false };
  const age = genuine ? now - genuine.shownAt : 0;
  const tooFast = genuine !== null && age >= 0 && age < FASTEST;
  const filled = typed[HONEYPOT] !== undefined && typed[HONEYPOT] !== '';
  return { submission, stamp, robot: filled || tooFast || genuine === null };
}

function genuineStamp(sent: string | string[] | undefined, keyring: Keyring) {
  if (typeof sent !== 'string') return null;
  const [id, shownAt, signature] = sent.split('.');
  if (!id || !shownAt || !signature || !keyring.verify('form', `${id}.${shownAt}`, signature))
    return null;
  return { stamp: sent, shownAt: Number.parseInt(shownAt, 36) };
}
