import type { MessageContent } from '../mail/message.ts';

/**
 * Mail to many that its readers can do without. Of each network every kind is a list of its own (RFC 2919),
 * which can be left alone.
 */
export const MAILING_LISTS = ['reminders', 'bulletins'] as const;

export type MailingList = (typeof MAILING_LISTS)[number];

/**
 * On which list a kind of mail is; null where nobody can do without it: it says what the reader themselves
 * did, what has become of the event, or answers what they asked.
 */
export function listOf(kind: MessageContent['kind']): MailingList | null {
  switch (kind) {
    case 'reminder':
      return 'reminders';
    case 'bulletin':
    case 'thanks':
      return 'bulletins';
    default:
      return null;
  }
}

export const KINDS_ON = {
  reminders: ['reminder'],
  bulletins: ['bulletin', 'thanks'],
} as const satisfies Record<MailingList, MessageContent['kind'][]>;
