import type { Typed } from '../form.ts';
import type { MailChoices } from './mail-choices.ts';

/** The boxes that are ticked; what is not there is not wanted. */
export function readMailChoices(typed: Typed): MailChoices {
  const wanted = [typed.wanted ?? []].flat();
  return {
    reminders: wanted.includes('reminders'),
    bulletins: wanted.includes('bulletins'),
    newsletter: wanted.includes('newsletter'),
  };
}

/** RFC 8058 section 3.1: the body of the request by which a mail program leaves a list for its reader. */
export function isOneClick(typed: Typed): boolean {
  return typed['List-Unsubscribe'] === 'One-Click';
}
