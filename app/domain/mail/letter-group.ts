import type { Language } from '../language.ts';
import type { ChoicesLink } from '../mail-choices/mail-choices.ts';
import type { OutgoingMessage, RegistrationMessage } from './message.ts';

/** Those who would read the same, in one language, and the letter as one of them gets it. */
export interface LetterGroup {
  readers: Readers;
  language: Language;
  count: number;
  sample: OutgoingMessage;
}

/** What people are when they read it; the last three have just become it. */
export type Readers =
  | 'on-site'
  | 'remote'
  | 'in-line'
  | 'from-on-site-to-remote'
  | 'from-line-to-seat'
  | 'from-line-to-line';

/** Where a preview shows the link to the reader's choices. */
export const LINK_SHOWN: ChoicesLink = { token: '…', network: '…' };

/** A registrant's own links are their keys: a preview shows where they stand, and no more. */
export function withoutKeys<Content extends RegistrationMessage>(content: Content): Content {
  return { ...content, token: '…', joinToken: '…' };
}
