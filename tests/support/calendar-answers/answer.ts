import { DateTime } from 'luxon';
import type { Instant } from '#app/domain/time.ts';

/** What differs from one answer to another. */
interface CalendarAnswer {
  uid: string;
  sequence: number;
  /** DTSTAMP. */
  at: Instant;
  status: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED' | 'NEEDS-ACTION';
  /** From. */
  from: string;
  /** ATTENDEE, where it is not From. */
  attendee: string;
  method: 'REPLY' | 'COUNTER';
  messageId: string;
  /** Further header fields. */
  headers: string[];
  /** What the person has added. */
  comment: string;
}

/** Which invitation is answered must be told. */
export type GivenAnswer = Partial<CalendarAnswer> & { uid: string };

let mails = 0;

/** Maija accepts the first version, on the day after her sign-up; each answer is a mail of its own. */
export function answer(given: GivenAnswer): CalendarAnswer {
  mails += 1;
  const { from = 'maija@example.fi', attendee = from } = given;
  return {
    sequence: 0,
    at: Date.UTC(2026, 10, 25, 8),
    status: 'ACCEPTED',
    method: 'REPLY',
    messageId: `<answer-${mails}@mail.example.fi>`,
    headers: [],
    comment: '',
    ...given,
    from,
    attendee,
  };
}

export function headers(
  it: Pick<CalendarAnswer, 'from' | 'messageId' | 'headers'>,
  name: string,
  subject: string,
): string[] {
  return [
    `From: ${name} <${it.from}>`,
    'To: Kutsu <kutsu@example.fi>',
    `Subject: ${subject}`,
    'Date: Wed, 25 Nov 2026 08:00:00 +0000',
    `Message-ID: ${it.messageId}`,
    ...it.headers,
  ];
}

export function mail(lines: string[]): string {
  return [...lines, ''].join('\r\n');
}

export function utc(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: 'utc' }).toFormat("yyyyLLdd'T'HHmmss'Z'");
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
}
