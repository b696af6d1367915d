import { DateTime } from 'luxon';
import type { Instant } from '#app/domain/time.ts';

/** What differs from one answer to another. */
export interface CalendarAnswer {
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

let mails = 0;

function answer(given: Partial<CalendarAnswer> & { uid: string }): CalendarAnswer {
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

/*
 * Answers in the shape in which mail and calendar programs send them, after RFC 5546 and 6047 and their known
 * habits. The people and addresses are made up.
 */

/** Exchange and Outlook: no ORGANIZER, zones by Windows' names, a COMMENT of an empty line, base64. */
export function fromOutlook(given: Partial<CalendarAnswer> & { uid: string }): string {
  const { comment, ...it } = answer(given);
  const calendar = [
    'BEGIN:VCALENDAR',
    `METHOD:${it.method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...FLE_STANDARD_TIME,
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${it.status};CN=Maija Mäkinen:MAILTO:${it.attendee}`,
    `COMMENT;LANGUAGE=fi-FI:${comment}\\n`,
    `UID:${it.uid}`,
    'SUMMARY;LANGUAGE=fi-FI:Hyväksytty: Kumppanuuspäivä',
    'DTSTART;TZID=FLE Standard Time:20261215T150000',
    'DTEND;TZID=FLE Standard Time:20261215T170000',
    'CLASS:PUBLIC',
    'PRIORITY:5',
    `DTSTAMP:${utc(it.at)}`,
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    `SEQUENCE:${it.sequence}`,
    'LOCATION;LANGUAGE=fi-FI:Raatihuone',
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${it.sequence}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return mail([
    ...headers(it, '=?iso-8859-1?Q?M=E4kinen_Maija?=', '=?iso-8859-1?Q?Hyv=E4ksytty:_P=E4iv=E4?='),
    'Thread-Index: AQHbPz0AAAA=',
    'Content-Language: fi-FI',
    'X-MS-Has-Attach:',
    'Content-Type: multipart/alternative;',
    '\tboundary="_000_HE1PR07MB2345eurprd07prod_"',
    'MIME-Version: 1.0',
    '',
    '--_000_HE1PR07MB2345eurprd07prod_',
    'Content-Type: text/plain; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    comment,
    '--_000_HE1PR07MB2345eurprd07prod_',
    'Content-Type: text/html; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `<html><body>${comment}</body></html>`,
    '--_000_HE1PR07MB2345eurprd07prod_',
    `Content-Type: text/calendar; charset="utf-8"; method=${it.method}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(calendar),
    '--_000_HE1PR07MB2345eurprd07prod_--',
  ]);
}

/** Google Calendar: sent by Google in the person's name, times in UTC, the calendar twice. */
export function fromGoogle(given: Partial<CalendarAnswer> & { uid: string }): string {
  const it = answer(given);
  const remark = it.comment ? `;X-RESPONSE-COMMENT="${it.comment}"` : '';
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${it.method}`,
    'BEGIN:VEVENT',
    'DTSTART:20261215T130000Z',
    'DTEND:20261215T150000Z',
    `DTSTAMP:${utc(it.at)}`,
    'ORGANIZER;CN=Kutsu:mailto:kutsu@example.fi',
    `UID:${it.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${it.status};CN=${it.attendee}`,
    ` ;X-NUM-GUESTS=0${remark}:mailto:${it.attendee}`,
    'CREATED:20261124T093000Z',
    'DESCRIPTION:Kunnat\\, järjestöt ja hyvinvointialue saman pöydän ääressä.',
    'LAST-MODIFIED:20261125T080000Z',
    'LOCATION:Raatihuone',
    `SEQUENCE:${it.sequence}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Kumppanuuspäivä',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return mail([
    'MIME-Version: 1.0',
    `Reply-To: Maija <${it.from}>`,
    'Sender: Google Calendar <calendar-notification@google.com>',
    ...headers(it, 'Maija', 'Accepted: =?UTF-8?Q?Kumppanuusp=C3=A4iv=C3=A4?='),
    'Content-Type: multipart/mixed; boundary="000000000000b1946f05"',
    '',
    '--000000000000b1946f05',
    'Content-Type: multipart/alternative; boundary="000000000000b1946d05"',
    '',
    '--000000000000b1946d05',
    'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
    'Content-Transfer-Encoding: base64',
    '',
    base64('Maija on vastannut kutsuun.'),
    '--000000000000b1946d05',
    'Content-Type: text/html; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Maija on vastannut kutsuun.</p>',
    '--000000000000b1946d05',
    `Content-Type: text/calendar; charset="UTF-8"; method=${it.method}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    calendar,
    '--000000000000b1946d05--',
    '--000000000000b1946f05',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(calendar),
    '--000000000000b1946f05--',
  ]);
}

/** Apple: the address once more in EMAIL, REQUEST-STATUS, no text worth reading. */
export function fromApple(given: Partial<CalendarAnswer> & { uid: string }): string {
  const it = answer(given);
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${it.method}`,
    'BEGIN:VEVENT',
    `UID:${it.uid}`,
    `DTSTAMP:${utc(it.at)}`,
    `SEQUENCE:${it.sequence}`,
    'DTSTART;TZID=Europe/Helsinki:20261215T150000',
    'DTEND;TZID=Europe/Helsinki:20261215T170000',
    'SUMMARY:Kumppanuuspäivä',
    'ORGANIZER;CN=Kutsu;EMAIL=kutsu@example.fi:mailto:kutsu@example.fi',
    `ATTENDEE;CN=Maija;CUTYPE=INDIVIDUAL;EMAIL=${it.attendee};PARTSTAT=${it.status}`,
    ` :mailto:${it.attendee}`,
    ...(it.comment ? [`COMMENT:${it.comment}`] : []),
    'REQUEST-STATUS:2.0;Success',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return mail([
    ...headers(it, 'Maija', 'Maija vastasi'),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;',
    ' boundary="Apple-Mail=_5B7C1F0E"',
    'X-Mailer: Apple Mail (2.3818)',
    '',
    '--Apple-Mail=_5B7C1F0E',
    'Content-Transfer-Encoding: 7bit',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '',
    '--Apple-Mail=_5B7C1F0E',
    `Content-Type: text/calendar; charset=utf-8; method=${it.method}; name=iCal.ics`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(calendar),
    '--Apple-Mail=_5B7C1F0E--',
  ]);
}

/** Thunderbird: the calendar as the last alternative, SEQUENCE left out where it is 0. */
export function fromThunderbird(given: Partial<CalendarAnswer> & { uid: string }): string {
  const it = answer(given);
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
    'VERSION:2.0',
    `METHOD:${it.method}`,
    'BEGIN:VEVENT',
    'CREATED:20261124T093000Z',
    'LAST-MODIFIED:20261125T080000Z',
    `DTSTAMP:${utc(it.at)}`,
    `UID:${it.uid}`,
    'SUMMARY:Kumppanuuspäivä',
    'ORGANIZER;CN=Kutsu:mailto:kutsu@example.fi',
    `ATTENDEE;RSVP=TRUE;PARTSTAT=${it.status};ROLE=REQ-PARTICIPANT:mailto:${it.attendee}`,
    'DTSTART;TZID=Europe/Helsinki:20261215T150000',
    'DTEND;TZID=Europe/Helsinki:20261215T170000',
    ...(it.sequence ? [`SEQUENCE:${it.sequence}`] : []),
    ...(it.comment ? [`COMMENT:${it.comment}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return mail([
    ...headers(it, 'Maija', 'Event Invitation Reply (Accepted)'),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="------------060407"',
    '',
    '--------------060407',
    'Content-Type: multipart/alternative; boundary="------------070605"',
    '',
    '--------------070605',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 7bit',
    '',
    'Maija on vastannut.',
    '--------------070605',
    `Content-Type: text/calendar; charset=UTF-8; method=${it.method}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(calendar),
    '--------------070605--',
    '--------------060407--',
  ]);
}

export const PROGRAMS = {
  Outlook: fromOutlook,
  Google: fromGoogle,
  Apple: fromApple,
  Thunderbird: fromThunderbird,
};

/** What an absent person's mailbox answers by itself. */
export function outOfOffice(): string {
  mails += 1;
  return mail([
    'From: Maija <maija@example.fi>',
    'To: Kutsu <kutsu@example.fi>',
    'Subject: Automaattinen vastaus: Olet ilmoittautunut',
    `Message-ID: <absent-${mails}@mail.example.fi>`,
    'Auto-Submitted: auto-replied',
    'X-Auto-Response-Suppress: All',
    'Return-Path: <>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="_000_away_"',
    '',
    '--_000_away_',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    'Olen lomalla 7.12. asti.',
    '--_000_away_--',
  ]);
}

/** What somebody has written by hand. */
export function byHand(text = 'Hei! Saako mukaan ottaa koiran?'): string {
  mails += 1;
  return mail([
    'From: Maija <maija@example.fi>',
    'To: Kutsu <kutsu@example.fi>',
    'Subject: Re: Olet ilmoittautunut',
    `Message-ID: <by-hand-${mails}@mail.example.fi>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="hand"',
    '',
    '--hand',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    text,
    '--hand--',
  ]);
}

function headers(
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

function mail(lines: string[]): string {
  return [...lines, ''].join('\r\n');
}

function utc(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: 'utc' }).toFormat("yyyyLLdd'T'HHmmss'Z'");
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
}

const FLE_STANDARD_TIME = [
  'BEGIN:VTIMEZONE',
  'TZID:FLE Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
