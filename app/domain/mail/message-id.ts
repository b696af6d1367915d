/** The Message-ID of a message of the outbox (RFC 5322 section 3.6.4), without its angle brackets. */
export function messageIdOf(id: string, domain: string): string {
  return `${id}@${domain}`;
}

/** The ids of messages that a header field names. The host is not looked at: MAIL_FROM may have changed since. */
export function ownIdsIn(field: string): string[] {
  return Array.from(field.matchAll(/<([0-9a-f]{32})@[^\s<>]+>/g), ([, id]) => id!);
}
