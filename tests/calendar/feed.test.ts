import { describe, expect, test } from 'vitest';
import { calendarFeed, type FeedEntry } from '#app/calendar/feed.ts';
import type { Language } from '#app/domain/language.ts';
import { aFeedEntry } from '#tests/support/calendar-samples.ts';
import {
  lineOf,
  parsedCalendar,
  parsedEvent,
  propertyValue,
  unfolded,
} from '#tests/support/parsed-calendar.ts';

const feedOf = (entries: FeedEntry[], language: Language = 'fi') =>
  calendarFeed(
    {
      name: 'Kanta-Hämeen kumppanuuspäivät; kaikki, myös menneet',
      url: 'https://kutsu.example.fi/n/kanta-hameen-kumppanuuspaivat/calendar.ics',
      language,
    },
    entries,
  );

const eventOf = (differences: Partial<FeedEntry>, language?: Language) =>
  parsedEvent(feedOf([aFeedEntry(differences)], language));

describe('a feed', () => {
  test('says what it is, what it is called and when to come back', () => {
    const lines = unfolded(feedOf([]));
    expect(lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'))).toEqual([
      'BEGIN:VCALENDAR',
      'PRODID:-//Kutsu//Kutsu//FI',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Kanta-Hämeen kumppanuuspäivät\\; kaikki\\, myös menneet',
      'X-WR-CALNAME:Kanta-Hämeen kumppanuuspäivät\\; kaikki\\, myös menneet',
      'SOURCE;VALUE=URI:https://kutsu.example.fi/n/kanta-hameen-kumppanuuspaivat/calendar.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
    ]);
  });

  test('without events still holds a component, as it must', () => {
    expect(parsedCalendar(feedOf([])).calendar.getAllSubcomponents()).toHaveLength(1);
  });

  test('has the events in the given order', () => {
    const entries = ['event-2@kutsu.example.fi', 'event-1@kutsu.example.fi'].map((uid) =>
      aFeedEntry({ uid }),
    );
    const { events } = parsedCalendar(feedOf(entries));
    expect(events.map((event) => propertyValue(event, 'uid'))).toEqual(
      entries.map((entry) => entry.uid),
    );
  });

  test('is the same text until an entry changes', () => {
    const changed = aFeedEntry({ updatedAt: Date.UTC(2026, 10, 3) });
    expect(feedOf([aFeedEntry()])).toBe(feedOf([aFeedEntry()]));
    expect(feedOf([changed])).not.toBe(feedOf([aFeedEntry()]));
  });
});

describe('an event in a feed', () => {
  test('reads, line by line', () => {
    const lines = unfolded(feedOf([aFeedEntry({ calendarSequence: 3 })]));
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), -1)).toEqual([
      'BEGIN:VEVENT',
      'UID:event-4@kutsu.example.fi',
      'SEQUENCE:3',
      'DTSTAMP:20261102T081500Z',
      'CREATED:20261101T080000Z',
      'LAST-MODIFIED:20261102T081500Z',
      'DTSTART;TZID=Europe/Helsinki:20261215T150000',
      'DTEND;TZID=Europe/Helsinki:20261215T170000',
      'SUMMARY:Kanta-Hämeen 4. kumppanuuspäivä',
      'DESCRIPTION:Kunnat\\, järjestöt ja hyvinvointialue saman pöydän ääressä.\\n\\n' +
        'Saat oman etälinkin\\, kun ilmoittaudut tapahtuman sivulla: ' +
        'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
      'LOCATION:Säätytalo\\, Snellmaninkatu 9–11\\, Helsinki\\, tai etänä',
      'URL:https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  });

  test('invites nobody', () => {
    const event = eventOf({});
    expect([event.hasProperty('attendee'), event.hasProperty('organizer')]).toEqual([false, false]);
  });

  test('stays in the feed when it is cancelled, and says so', () => {
    const event = eventOf({ status: 'cancelled' });
    expect(propertyValue(event, 'status')).toBe('CANCELLED');
    expect(propertyValue(event, 'description')).toMatch(
      /^Tapahtuma on peruttu\.\n\n.*\n\nLisätietoja: https:/,
    );
  });

  test('on site has the venue', () => {
    expect(propertyValue(eventOf({ mode: 'on-site' }), 'location')).toBe(
      'Säätytalo, Snellmaninkatu 9–11, Helsinki',
    );
  });

  test.each([
    ['fi', 'Etänä'],
    ['sv', 'På distans'],
    ['en', 'Remote'],
  ] as const)('that is remote says so instead of a link, in %s', (language, place) => {
    expect(propertyValue(eventOf({ mode: 'remote', venue: null }, language), 'location')).toBe(
      place,
    );
  });

  test('whose place is not known has none', () => {
    expect(eventOf({ mode: null, venue: null }).hasProperty('location')).toBe(false);
  });

  test('on site says where to sign up', () => {
    expect(propertyValue(eventOf({ mode: 'on-site' }, 'en'), 'description')).toContain(
      'Further information and registration: https://',
    );
  });

  test('that takes no registrations says only where to read more', () => {
    expect(propertyValue(eventOf({ takesRegistrations: false }), 'description')).toContain(
      '\n\nLisätietoja: https://',
    );
  });

  test("speaks the reader's language, and Finnish where that is lacking", () => {
    const feed = feedOf([aFeedEntry()], 'sv');
    expect(lineOf(feed, 'SUMMARY')).toBe('SUMMARY:Egentliga Tavastlands 4:e partnerskapsdag');
    expect(lineOf(feed, 'DESCRIPTION')).toMatch(/^DESCRIPTION:Kunnat\\, järjestöt/);
  });
});
