import type { Sender } from '#emails/links.ts';
import { unsubscribePath } from '../domain/addresses.ts';
import type { OutgoingMessage } from '../domain/mail/message.ts';
import { listOf } from '../domain/mail-choices/mailing-list.ts';
import { unsubscribeSubject } from '../domain/mail-choices/unsubscribe-subject.ts';
import { isTokenShaped } from '../domain/privacy/token.ts';

/**
 * What tells a mail program that a mail is one of many, and how to leave the list: List-Id (RFC 2919),
 * List-Unsubscribe (RFC 2369) with an address that one press is posted to (RFC 8058), and a mail address while
 * somebody reads what comes there. None for mail that its reader cannot do without, and none in a try-out,
 * which nobody has subscribed to.
 */
export function listHeaders(
  { content, language }: OutgoingMessage,
  { origin, from, mailboxIsRead = false }: Sender,
): Record<string, string | { prepared: true; foldLines: true; value: string }> {
  const list = listOf(content.kind);
  const choices = 'choices' in content ? content.choices : undefined;
  if (list === null || !choices || !isTokenShaped(choices.token)) return {};
  const { token, network } = choices;
  const address = encodeURIComponent(from.address).replace('%40', '@');
  const subject = encodeURIComponent(unsubscribeSubject({ list, token }));
  const ways = [
    `<${origin}${unsubscribePath(language, token, list)}>`,
    ...(mailboxIsRead ? [`<mailto:${address}?subject=${subject}>`] : []),
  ];
  return {
    'List-Id': `<${list}.${network}.${new URL(origin).hostname}>`,
    // Prepared: an encoded word would begin in the middle of an address.
    'List-Unsubscribe': { prepared: true, foldLines: true, value: ways.join(', ') },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
