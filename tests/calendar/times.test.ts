import { expect, test } from 'vitest';
import { calendarFeed } from '#app/calendar/feed.ts';
import { invitationCalendar } from '#app/calendar/invitation-calendar.ts';
import {
  aFeedEntry,
  anEvent,
  anInvitation,
  helsinki,
  links,
} from '#tests/support/calendar-samples.ts';
import { instantOf, lineOf, parsedEvent } from '#tests/support/parsed-calendar.ts';

/** An event by the clocks of Helsinki, and when that is in UTC. */
const events = [
  {
    what: 'the day before the spring change',
    from: '2027-03-27 09:00',
    to: '2027-03-27 15:00',
    fromUtc: '2027-03-27T07:00Z',
    toUtc: '2027-03-27T13:00Z',
  },
  {
    what: 'the morning of the spring change',
    from: '2027-03-28 09:00',
    to: '2027-03-28 15:00',
    fromUtc: '2027-03-28T06:00Z',
    toUtc: '2027-03-28T12:00Z',
  },
  {
    what: 'the last minute before the spring change',
    from: '2027-03-28 02:59',
    to: '2027-03-28 04:00',
    fromUtc: '2027-03-28T00:59Z',
    toUtc: '2027-03-28T01:00Z',
  },
  {
    what: 'the day after the spring change',
    from: '2027-03-29 09:00',
    to: '2027-03-29 15:00',
    fromUtc: '2027-03-29T06:00Z',
    toUtc: '2027-03-29T12:00Z',
  },
  {
    what: 'the day before the autumn change',
    from: '2026-10-24 15:00',
    to: '2026-10-24 17:00',
    fromUtc: '2026-10-24T12:00Z',
    toUtc: '2026-10-24T14:00Z',
  },
  {
    what: 'the night of the autumn change',
    from: '2026-10-24 23:30',
    to: '2026-10-25 04:00',
    fromUtc: '2026-10-24T20:30Z',
    toUtc: '2026-10-25T02:00Z',
  },
  {
    what: 'the day of the autumn change',
    from: '2026-10-25 15:00',
    to: '2026-10-25 17:00',
    fromUtc: '2026-10-25T13:00Z',
    toUtc: '2026-10-25T15:00Z',
  },
  {
    what: 'the day after the autumn change',
    from: '2026-10-26 15:00',
    to: '2026-10-26 17:00',
    fromUtc: '2026-10-26T13:00Z',
    toUtc: '2026-10-26T15:00Z',
  },
  {
    what: 'leap day',
    from: '2028-02-29 09:00',
    to: '2028-02-29 12:00',
    fromUtc: '2028-02-29T07:00Z',
    toUtc: '2028-02-29T10:00Z',
  },
  {
    what: "the year's end",
    from: '2026-12-31 23:00',
    to: '2027-01-01 01:30',
    fromUtc: '2026-12-31T21:00Z',
    toUtc: '2026-12-31T23:30Z',
  },
];

const calendarOf = (from: string, to: string) =>
  invitationCalendar(
    anInvitation(),
    anEvent({ startsAt: helsinki(from), endsAt: helsinki(to) }),
    links(),
  );

/** "2027-03-28 09:00" as the value of a DATE-TIME. */
const written = (time: string) => `${time.replace(/[-:]/g, '').replace(' ', 'T')}00`;

test.each(events)('$what: the clocks of Helsinki', ({ from, to }) => {
  const calendar = calendarOf(from, to);
  expect([lineOf(calendar, 'DTSTART'), lineOf(calendar, 'DTEND')]).toEqual([
    `DTSTART;TZID=Europe/Helsinki:${written(from)}`,
    `DTEND;TZID=Europe/Helsinki:${written(to)}`,
  ]);
});

test.each(events)(
  '$what: the same moment in UTC by the VTIMEZONE that goes with it',
  ({ from, to, fromUtc, toUtc }) => {
    const event = parsedEvent(calendarOf(from, to));
    expect([instantOf(event, 'dtstart'), instantOf(event, 'dtend')]).toEqual([
      Date.parse(fromUtc),
      Date.parse(toUtc),
    ]);
  },
);

test.each([
  ['2024-02-28', '20240228', '20240229'],
  ['2023-02-28', '20230228', '20230301'],
  ['2021-12-31', '20211231', '20220101'],
  ['2027-03-28', '20270328', '20270329'],
  ['2026-10-25', '20261025', '20261026'],
])('the whole day of %s ends as the next one begins', (date, start, end) => {
  const entry = aFeedEntry({ when: { precision: 'day', date } });
  const feed = calendarFeed(
    { name: 'Päivät', url: 'https://kutsu.example.fi/calendar.ics', language: 'fi' },
    [entry],
  );
  expect([lineOf(feed, 'DTSTART'), lineOf(feed, 'DTEND')]).toEqual([
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
  ]);
});
