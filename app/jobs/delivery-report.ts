import type { ParsedMail } from 'mailparser';
import type { DeliveryReport, RecipientStatus } from '../domain/mail/delivery-report.ts';
import { ownIdsIn } from '../domain/mail/message-id.ts';

/** A report names one message, perhaps in each of its places. */
const MOST_IDS = 10;

/** The report that a mail is (RFC 3464, and RFC 6533 for addresses in other scripts), or null for any other mail. */
export function deliveryReportIn(mail: ParsedMail): DeliveryReport | null {
  const status = partOf(mail, /^message\/(global-)?delivery-status$/);
  if (status === null || contentTypeOf(mail) !== 'multipart/report') return null;
  const [aboutMessage, ...aboutRecipients] = groupsOf(status);
  return {
    messageIds: ownIdsIn(
      [
        returnedMessageId(mail),
        // Gmail returns the message as one of its own, and names ours here.
        aboutMessage?.get('x-original-message-id') ?? '',
        mail.inReplyTo ?? '',
        ...[mail.references ?? []].flat(),
      ].join(' '),
    ).slice(0, MOST_IDS),
    recipients: aboutRecipients.flatMap(statusOf),
  };
}

function contentTypeOf({ headers }: ParsedMail): string | undefined {
  const type = headers.get('content-type');
  return typeof type === 'object' && 'value' in type ? String(type.value) : undefined;
}

function partOf({ attachments }: ParsedMail, type: RegExp): string | null {
  const part = attachments.find(({ contentType }) => type.test(contentType));
  return part ? part.content.toString('utf8') : null;
}

/** The server returns the message whole or its headers alone. */
function returnedMessageId(mail: ParsedMail): string {
  const returned = partOf(
    mail,
    /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/,
  );
  const [head = ''] = (returned ?? '').split(/\r?\n\r?\n/, 1);
  return fieldsOf(head).get('message-id') ?? '';
}

/** Groups of fields, with empty lines between them: the first is about the message, the others about a recipient each. */
function groupsOf(status: string): Map<string, string>[] {
  return status
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(fieldsOf);
}

function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function statusOf(fields: Map<string, string>): RecipientStatus[] {
  const action = fields.get('action')?.toLowerCase();
  if (action !== 'failed' && action !== 'delayed') return [];
  const addresses = ['final-recipient', 'original-recipient']
    .map((name) => fields.get(name) ?? '')
    .filter((field) => /^(rfc822|utf-8)\s*;/i.test(field))
    .map((field) =>
      field
        .slice(field.indexOf(';') + 1)
        .trim()
        .replace(/^<(.*)>$/, '$1'),
    );
  return [{ addresses, action, status: preciseStatus(fields) }];
}

/** Some servers, Exim among them, always write 5.0.0 and leave the exact code in what the other server said. */
function preciseStatus(fields: Map<string, string>): string {
  const [status = '5.0.0'] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '') ?? [];
  if (!status.endsWith('.0.0')) return status;
  const said = /\b\d{3}[ -]([45]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('diagnostic-code') ?? '');
  return said?.[1] ?? status;
}
