import { describe, expect, it } from 'vitest';
import { readCalendarReply } from '#app/calendar/calendar-reply.ts';

interface Given {
  method?: string;
  stamp?: string;
  lines?: string[];
  zone?: string[];
}

/** The smallest answer that RFC 5546 allows, and what is added to it. */
function calendar({ method = 'REPLY', stamp = 'DTSTAMP:20261125T080000Z', lines, zone }: Given) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//EN',
    `METHOD:${method}`,
    ...(zone ?? []),
    'BEGIN:VEVENT',
    'UID:4f1c@kutsu.example.fi',
    stamp,
    ...(lines ?? ['ATTENDEE;PARTSTAT=ACCEPTED:mailto:maija@example.fi']),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const attendee = (line: string) => readCalendarReply(calendar({ lines: [line] }))!.attendees[0];

it('an answer says which invitation, which version of it, when, who and what', () => {
  const lines = ['SEQUENCE:2', 'ATTENDEE;PARTSTAT=declined:mailto:maija@example.fi'];
  expect(readCalendarReply(calendar({ lines }))).toEqual({
    method: 'REPLY',
    uid: '4f1c@kutsu.example.fi',
    version: { sequence: 2, stampedAt: Date.UTC(2026, 10, 25, 8) },
    attendees: [{ email: 'maija@example.fi', status: 'DECLINED', sentBy: null }],
    hasComment: false,
  });
});

it('an answer without SEQUENCE is to the first version', () => {
  expect(readCalendarReply(calendar({}))!.version.sequence).toBe(0);
});

it.each(['REQUEST', 'CANCEL', 'PUBLISH', 'REFRESH', 'ADD', 'DECLINECOUNTER'])(
  'a calendar with METHOD:%s is no answer',
  (method) => {
    expect(readCalendarReply(calendar({ method }))).toBeNull();
  },
);

describe('an address', () => {
  it.each([
    ['in capitals', 'ATTENDEE:MAILTO:Maija@Example.FI', 'Maija@Example.FI'],
    ['encoded without need', 'ATTENDEE:mailto:maija%2Bkutsu@example.fi', 'maija+kutsu@example.fi'],
    ['with a stray percent sign', 'ATTENDEE:mailto:100%@example.fi', '100%@example.fi'],
    ['in EMAIL', 'ATTENDEE;EMAIL=maija@example.fi:urn:uuid:1c0e', 'maija@example.fi'],
    ['nowhere', 'ATTENDEE:invalid:nomail', ''],
  ])('is read %s', (_how, line, email) => {
    expect(attendee(line)!.email).toBe(email);
  });

  it('of an assistant is in SENT-BY', () => {
    const line =
      'ATTENDEE;SENT-BY="mailto:sihteeri@example.fi";PARTSTAT=ACCEPTED:mailto:a@example.fi';
    expect(attendee(line)!.sentBy).toBe('sihteeri@example.fi');
  });
});

describe('DTSTAMP', () => {
  const stampedAt = (stamp: string, zone?: string[]) =>
    readCalendarReply(calendar({ stamp, zone }))?.version.stampedAt ?? null;

  it('keeps the two hours apart that Helsinki’s clocks show twice in autumn', () => {
    const before = stampedAt('DTSTAMP:20261025T003000Z')!;
    const after = stampedAt('DTSTAMP:20261025T013000Z')!;
    expect(after - before).toBe(3_600_000);
    expect(before).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('has no gap in spring', () => {
    const before = stampedAt('DTSTAMP:20260329T005959Z')!;
    expect(stampedAt('DTSTAMP:20260329T010000Z')! - before).toBe(1000);
  });

  it('in a zone that the calendar brings along is read in it', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:FLE Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T040000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    expect(stampedAt('DTSTAMP;TZID="FLE Standard Time":20261201T120000', zone)).toBe(
      Date.UTC(2026, 11, 1, 10),
    );
  });

  it.each([
    ['in no zone', 'DTSTAMP:20261125T100000'],
    ['in a zone that nobody has told of', 'DTSTAMP;TZID=Elsewhere:20261125T100000'],
    ['without a time', 'DTSTAMP;VALUE=DATE:20261125'],
  ])('%s orders nothing: it is no answer', (_what, stamp) => {
    expect(stampedAt(stamp)).toBeNull();
  });
});

describe('words of one’s own', () => {
  it.each([
    ['Outlook’s empty line', 'COMMENT;LANGUAGE=fi-FI:\\n', false],
    ['a comment', 'COMMENT:Tulen myöhässä', true],
    ['Google’s note', 'ATTENDEE;X-RESPONSE-COMMENT="Myöhässä":mailto:maija@example.fi', true],
  ])('%s', (_what, line, hasComment) => {
    expect(readCalendarReply(calendar({ lines: [line] }))!.hasComment).toBe(hasComment);
  });
});

it('a text that is no calendar is an error', () => {
  expect(() => readCalendarReply('Hei!')).toThrow();
});
