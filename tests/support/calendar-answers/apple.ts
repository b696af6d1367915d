import { answer, base64, type GivenAnswer, headers, mail, utc } from './answer.ts';

/** Apple: the address once more in EMAIL, REQUEST-STATUS, no text worth reading. */
export function fromApple(given: GivenAnswer): string {
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
