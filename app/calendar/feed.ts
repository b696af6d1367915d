import type { Event } from '../domain/events/event.ts';
import type { Language } from '../domain/language.ts';
import { icalendar } from './icalendar.ts';
import { date, integer, local, type Property, text, untypedText, uri, utc } from './property.ts';
import { entryDescription, entryPlace, entryTitle, type PublicEntry } from './public-entry.ts';
import { oneLine } from './text.ts';
import { dayAfter } from './zone.ts';

/** An event in a feed. The UID is not an invitation's: `event-<id>@<host>`, the same for everyone and for ever. */
export interface FeedEntry
  extends PublicEntry,
    Pick<Event, 'calendarSequence' | 'createdAt' | 'updatedAt'> {
  uid: string;
}

/** `url` is the feed's own address, where a calendar program comes back for it. */
interface Feed {
  name: string;
  url: string;
  language: Language;
}

/**
 * A calendar to subscribe to, or one event to download. Nothing in it depends on the clock or the reader,
 * so the text is the same until an entry changes and can carry an ETag. There is no ATTENDEE and no
 * ORGANIZER: clients would take the entry for an invitation and offer to answer it.
 */
export function calendarFeed(feed: Feed, entries: FeedEntry[]): string {
  const name = oneLine(feed.name);
  return icalendar(
    [
      text('method', 'PUBLISH'),
      untypedText('name', name),
      untypedText('x-wr-calname', name),
      uri('source', feed.url),
      ['refresh-interval', {}, 'duration', EVERY_HOUR],
      untypedText('x-published-ttl', EVERY_HOUR),
    ],
    entries.map((entry) => vevent(entry, feed.language)),
  );
}

const EVERY_HOUR = 'PT1H';

function vevent(entry: FeedEntry, language: Language): Property[] {
  const place = entryPlace(entry, language);
  return [
    text('uid', entry.uid),
    integer('sequence', entry.calendarSequence),
    utc('dtstamp', entry.updatedAt),
    utc('created', entry.createdAt),
    utc('last-modified', entry.updatedAt),
    ...startAndEnd(entry.when),
    text('summary', entryTitle(entry, language)),
    text('description', entryDescription(entry, language)),
    ...(place === null ? [] : [text('location', place)]),
    uri('url', entry.url),
    text('status', entry.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'),
    // Whoever subscribes has not signed up: the time stays free.
    text('transp', 'TRANSPARENT'),
  ];
}

/** DTEND of a whole day is the day after (RFC 5545 section 3.6.1: it is not included). */
function startAndEnd(when: FeedEntry['when']): Property[] {
  return when.precision === 'minute'
    ? [local('dtstart', when.startsAt), local('dtend', when.endsAt)]
    : [date('dtstart', when.date), date('dtend', dayAfter(when.date))];
}
