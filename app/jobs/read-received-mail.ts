import { type ParsedMail, simpleParser } from 'mailparser';
import { readCalendarReply } from '../calendar/calendar-reply.ts';
import type { ReceivedMail } from '../domain/mail/received-mail.ts';
import { readUnsubscribeSubject } from '../domain/mail-choices/unsubscribe-subject.ts';
import { deliveryReportIn } from './delivery-report.ts';

/** A mail as the program has understood it. */
export interface Read {
  messageId: string | null;
  mail: ReceivedMail;
}

export const NOT_OURS: Read = { messageId: null, mail: { is: 'other' } };

export const UNREADABLE: Read = { messageId: null, mail: { is: 'unreadable' } };

/** Characters of a calendar part. An answer has some two thousand. */
const LONGEST_CALENDAR = 100_000;

/** What a mail is, by its calendar part or its delivery report. Never throws: what cannot be read says so. */
export async function readReceivedMail(source: Buffer): Promise<Read> {
  try {
    const parsed = await simpleParser(source, {
      keepDeliveryStatus: true,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    });
    return { messageId: parsed.messageId ?? null, mail: mailIn(parsed) };
  } catch {
    return UNREADABLE;
  }
}

function mailIn(parsed: ParsedMail): ReceivedMail {
  const report = deliveryReportIn(parsed);
  if (report) return { is: 'delivery-report', report };
  const unsubscription = readUnsubscribeSubject(parsed.subject ?? '');
  if (unsubscription) return { is: 'unsubscription', unsubscription, hasWords: hasWords(parsed) };
  const reply = calendarReplyIn(parsed);
  const from = parsed.from?.value[0]?.address;
  if (!reply || !from) return { is: 'other' };
  return { is: 'calendar-reply', reply, from, automatic: isAutomatic(parsed) };
}

/** Whether there is anything to read beside the subject; mail programs write an empty text in many ways. */
function hasWords({ text, html }: ParsedMail): boolean {
  return /\S/.test(text ?? (html || '').replace(/<[^>]*>|&nbsp;/g, ''));
}

/** As a part of the text or as a file; programs send the one, the other or both. */
function calendarReplyIn({ attachments }: ParsedMail) {
  const calendar = attachments.find(({ contentType }) =>
    /^(text\/calendar|application\/ics)$/.test(contentType),
  );
  if (!calendar || calendar.size > LONGEST_CALENDAR) return null;
  return readCalendarReply(calendar.content.toString('utf8'));
}

/** RFC 3834 section 5, and what was in use before it. */
function isAutomatic({ headerLines }: ParsedMail): boolean {
  const field = (name: string) => {
    const line = headerLines.find(({ key }) => key === name)?.line ?? '';
    return line.slice(line.indexOf(':') + 1).trim();
  };
  return (
    !/^(no\b|$)/i.test(field('auto-submitted')) ||
    /^(bulk|junk|list|auto_reply)$/i.test(field('precedence')) ||
    field('return-path') === '<>'
  );
}
