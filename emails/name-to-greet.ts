import type { MessageContent } from '#app/domain/mail/message.ts';

/** What an address or a link is made of, or what would begin a line of its own. */
const NOT_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}:/@\\]|\.\p{L}{2}/u;

/**
 * Null where no name is said: to an address that the registration has left, whose reader may be a
 * stranger; and when the "name" could be a link, which robots sign up with to have it mailed to others.
 */
export function nameToGreet({ kind, firstName }: MessageContent): string | null {
  if (kind === 'address-left' || firstName.length > 60 || NOT_A_NAME.test(firstName)) return null;
  return firstName.trim() || null;
}
