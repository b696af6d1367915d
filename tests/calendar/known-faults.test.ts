import { afterEach, describe, expect, test } from 'vitest';
import { invitationCalendar } from '#app/calendar/invitation-calendar.ts';
import { anEvent, anInvitation, finnish, links } from '#tests/support/calendar-samples.ts';
import {
  lineOf,
  parsedCalendar,
  parsedEvent,
  propertyValue,
  unfolded,
} from '#tests/support/parsed-calendar.ts';

/* What calendars made elsewhere have been seen to get wrong. */

describe("the process's own zone", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['America/New_York', 'Asia/Kolkata', 'Europe/Helsinki'])(
    'has no part in it: %s',
    (own) => {
      const elsewhere = invitationCalendar(anInvitation(), anEvent(), links());
      process.env.TZ = own;
      expect(invitationCalendar(anInvitation(), anEvent(), links())).toBe(elsewhere);
    },
  );
});

test.each(['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])('%s is in UTC', (property) => {
  const calendar = invitationCalendar(anInvitation(), anEvent(), links());
  expect(lineOf(calendar, property)).toBe(`${property}:20261124T093000Z`);
});

test('a double quote never stands inside a name', () => {
  const attendee = { name: 'Matti "Masa" Meikäläinen', email: 'masa@example.fi' };
  expect(
    lineOf(invitationCalendar(anInvitation({ attendee }), anEvent(), links()), 'ATTENDEE'),
  ).toContain(";CN=Matti 'Masa' Meikäläinen:mailto:");
});

test('commas and semicolons in a link stay as they are', () => {
  const eventUrl = 'https://kutsu.example.fi/e/paiva;v=1?part=a,b;c&d=%2C';
  expect(lineOf(invitationCalendar(anInvitation(), anEvent(), links({ eventUrl })), 'URL')).toBe(
    `URL:${eventUrl}`,
  );
});

test('commas and semicolons in a join link stay as they are in CONFERENCE', () => {
  const joinUrl = 'https://kutsu.example.fi/j/x,y;z';
  const event = parsedEvent(invitationCalendar(anInvitation(), anEvent(), links({ joinUrl })));
  expect([propertyValue(event, 'conference'), propertyValue(event, 'location')]).toEqual([
    joinUrl,
    joinUrl,
  ]);
});

test('a line end in the UID does not begin a property', () => {
  const uid = 'a@example.fi\r\nATTENDEE:mailto:b@example.fi';
  const calendar = invitationCalendar(anInvitation({ uid }), anEvent(), links());
  expect(parsedEvent(calendar).getAllProperties('attendee')).toHaveLength(1);
});

test('a line end in a link does not begin a property', () => {
  const eventUrl = 'https://kutsu.example.fi/e/paiva\r\nMETHOD:CANCEL';
  expect(
    unfolded(invitationCalendar(anInvitation(), anEvent(), links({ eventUrl }))),
  ).not.toContain('METHOD:CANCEL');
});

test('what is no address at all is a fault of the program, not a line in a calendar', () => {
  expect(() =>
    invitationCalendar(anInvitation(), anEvent(), links({ eventUrl: 'e/paiva' })),
  ).toThrow(TypeError);
});

test("the calendar's properties stand before VTIMEZONE, VTIMEZONE before VEVENT", () => {
  const lines = unfolded(invitationCalendar(anInvitation(), anEvent(), links()));
  const order = [
    'PRODID:-//Kutsu//Kutsu//FI',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VTIMEZONE',
    'BEGIN:VEVENT',
  ];
  expect(lines.filter((line) => order.includes(line))).toEqual(order);
});

test('CR LF ends every line, the last one too, and nothing else does', () => {
  const calendar = invitationCalendar(
    anInvitation(),
    anEvent({ lead: finnish('a\nb\rc\r\nd') }),
    links(),
  );
  expect(calendar.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('MIME and calendar can agree on the method: it is there once', () => {
  const { calendar } = parsedCalendar(invitationCalendar(anInvitation(), anEvent(), links()));
  expect(calendar.getAllProperties('method')).toHaveLength(1);
});
