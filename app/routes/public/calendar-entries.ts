import { calendarFeed, type FeedEntry } from '../../calendar/feed.ts';
import type { PublicEntry } from '../../calendar/public-entry.ts';
import { eventPath } from '../../domain/addresses.ts';
import type { CalendarEvent } from '../../domain/events/calendar-events.server.ts';
import type { Language } from '../../domain/language.ts';

/** The event as an entry for anyone's calendar; null for a draft, and where only the month is known. */
export function publicEntryOf(
  event: CalendarEvent,
  language: Language,
  origin: string,
): PublicEntry | null {
  const { when, status, title, lead, mode, venue, takesRegistrations } = event;
  if (when.precision === 'month' || when.precision === 'undecided' || status === 'draft')
    return null;
  const url = origin + eventPath(language, event.slug);
  return { title, lead, mode, venue, takesRegistrations, when, status, url };
}

interface Feed {
  name: string;
  /** Of the feed itself. */
  path: string;
  language: Language;
  origin: string;
}

export function calendarResponse(
  { name, path, language, origin }: Feed,
  events: CalendarEvent[],
): Response {
  const entries = events
    .map((event) => feedEntryOf(event, language, origin))
    .filter((entry) => entry !== null);
  return new Response(calendarFeed({ name, url: origin + path, language }, entries), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

function feedEntryOf(event: CalendarEvent, language: Language, origin: string): FeedEntry | null {
  const entry = publicEntryOf(event, language, origin);
  if (!entry) return null;
  const { calendarSequence, createdAt, updatedAt } = event;
  const uid = `event-${event.id}@${new URL(origin).hostname}`;
  return { ...entry, uid, calendarSequence, createdAt, updatedAt };
}
