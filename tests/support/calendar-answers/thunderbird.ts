import { answer, base64, type GivenAnswer, headers, mail, utc } from './answer.ts';

/** Thunderbird: the calendar as the last alternative, SEQUENCE left out where it is 0. */
export function fromThunderbird(given: GivenAnswer): string {
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
