import type { MessageContent } from '#app/domain/mail/message.ts';

/** What an address or a link is made of, or what would begin a line of its own. */
const NOT_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}:/@\\]|\.\p{L}{2}/u;

/**
 * Null where no name is said: to an address that the registration has left, whose reader may be a
 * stranger; and when the "name" could be a link, which robots sign up with to have it mailed to others.
 */
export function nameToGreet(content: MessageContent): string | null {
  if (content.kind === 'address-left') return null;
  const name = 'firstName' in content ? content.firstName : content.name;
  return name === null ? null : nameToSay(name);
}

/** The name, unless it could be a link. */
export function nameToSay(name: string): string | null {
  return name.length > 60 || NOT_A_NAME.test(name) ? null : name.trim() || null;
}
