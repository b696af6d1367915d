import { isTokenShaped } from '../privacy/token.ts';
import { MAILING_LISTS, type MailingList } from './mailing-list.ts';

/** A mail that asks to leave a list: the token says whose, and is all that it needs to be believed. */
export interface Unsubscription {
  list: MailingList;
  token: string;
}

/** The subject of a mail that leaves a list (RFC 2369 section 3.2); mail programs write it from List-Unsubscribe. */
export function unsubscribeSubject({ list, token }: Unsubscription): string {
  return `unsubscribe ${list} ${token}`;
}

export function readUnsubscribeSubject(subject: string): Unsubscription | null {
  const [word, name, token, ...more] = subject.trim().split(/\s+/);
  const list = MAILING_LISTS.find((one) => one === name);
  if (word?.toLowerCase() !== 'unsubscribe' || !list || more.length > 0) return null;
  return token !== undefined && isTokenShaped(token) ? { list, token } : null;
}
