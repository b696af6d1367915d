import MailComposer, { type MailComposerOptions } from 'nodemailer/lib/mail-composer';
import { linksOf, type Sender } from '#emails/links.ts';
import { oneLine } from '#emails/one-line.ts';
import { renderMessage } from '#emails/render-message.ts';
import { invitationCalendar } from '../calendar/invitation-calendar.ts';
import type { OutgoingMessage } from '../domain/mail/message.ts';
import { messageIdOf } from '../domain/mail/message-id.ts';
import { listHeaders } from './list-headers.ts';
import { bytesOf } from './mime-bytes.ts';

/** A whole mail, ready to be handed over; `id` is the message's in the outbox. */
export interface Mail {
  id: string;
  from: string;
  to: string;
  bytes: Buffer;
}

/**
 * Headers, both texts and the calendar part. They depend on the message alone, so that a retry has the
 * same bytes: Message-ID and boundaries come from its id, Date from when it was made.
 */
export function compose(message: OutgoingMessage, sender: Sender): Mail {
  const mail = new MailComposer(mailOf(message, sender)).compile();
  return {
    id: message.id,
    from: sender.from.address,
    to: message.recipient,
    bytes: bytesOf(mail),
  };
}

export function mailOf(message: OutgoingMessage, sender: Sender) {
  const { subject, text, html } = renderMessage(message, sender);
  return {
    from: { ...sender.from, name: senderName(message, sender.from.name) },
    replyTo: replyTo(message),
    to: { name: '', address: message.recipient },
    subject,
    date: new Date(message.createdAt),
    messageId: `<${messageIdOf(message.id, domainOf(sender.from.address))}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...listHeaders(message, sender) },
    text: text.replaceAll('\n', '\r\n'),
    html: html.replaceAll('\n', '\r\n'),
    icalEvent: calendarPart(message, sender),
    baseBoundary: message.id,
  } satisfies MailComposerOptions;
}

/**
 * A mail about an event says whose event it is, and whose program sends it. The address stays: replies of
 * calendars go to it, and it is what SPF and DKIM vouch for. ORGANIZER, which must never change, has the
 * service's name alone.
 */
function senderName({ content }: OutgoingMessage, service: string): string {
  const organiser = 'event' in content ? content.event.organiser : null;
  return organiser ? `${oneLine(organiser.text)} via ${service}` : service;
}

function replyTo({ content }: OutgoingMessage): { name: string; address: string } | undefined {
  const address = whoAnswers(content);
  return address ? { name: '', address } : undefined;
}

function whoAnswers(content: OutgoingMessage['content']): string | null | undefined {
  if ('event' in content) return content.event.contact?.email;
  return content.kind === 'role-given' ? content.giver.email : null;
}

/**
 * nodemailer makes of this a text/calendar alternative, whose `method` is the calendar's METHOD
 * (RFC 6047 section 2.4), and an attachment. With `headers` here it would make the alternative an
 * attachment too, which Outlook does not take for an invitation.
 */
function calendarPart(
  { content, language }: OutgoingMessage,
  sender: Sender,
): MailComposerOptions['icalEvent'] {
  if (content.invitation === null) return undefined;
  const links = linksOf(content, language, sender.origin);
  return {
    method: content.invitation.method,
    filename: 'invite.ics',
    contentTransferEncoding: 'base64',
    content: invitationCalendar(content.invitation, content.event, {
      eventUrl: links.event,
      joinUrl: links.join,
      organiser: { name: sender.from.name, email: sender.from.address },
      language,
    }),
  };
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
