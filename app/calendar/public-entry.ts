import type { Event, When } from '../domain/events/event.ts';
import { type Language, said } from '../domain/language.ts';
import { labels } from './labels.ts';
import { venueLine } from './place.ts';
import { lines, oneLine } from './text.ts';

/**
 * An event as anyone may have it in a calendar, without a seat: in a feed, a download or an "add to
 * calendar" link. An event that is known to the month only, or has no date yet, has no place in a calendar.
 */
export interface PublicEntry
  extends Pick<Event, 'title' | 'lead' | 'mode' | 'venue' | 'takesRegistrations'> {
  when: Exclude<When, { precision: 'month' | 'undecided' }>;
  status: Exclude<Event['status'], 'draft'>;
  /** The public event page. */
  url: string;
}

export function entryTitle(entry: PublicEntry, language: Language): string {
  return oneLine(said(entry.title, language).text);
}

/** The venue, "remote" or both: a stranger to the event has no join link. Null where nothing is known. */
export function entryPlace(entry: PublicEntry, language: Language): string | null {
  const { remote, venueOrRemote } = labels[language];
  const venue =
    entry.venue && venueLine(said(entry.venue.name, language).text, entry.venue.address);
  if (entry.mode === 'remote') return remote;
  if (entry.mode === 'hybrid') return venue === null ? remote : venueOrRemote(venue);
  return venue;
}

/** What it is about, and where to sign up: that is how one gets a join link and an invitation of one's own. */
export function entryDescription(entry: PublicEntry, language: Language): string {
  const lead = entry.lead && lines(said(entry.lead, language).text);
  const cancelled = entry.status === 'cancelled' && labels[language].cancelled;
  return [cancelled, lead, wayIn(entry, language)].filter(Boolean).join('\n\n');
}

function wayIn(entry: PublicEntry, language: Language): string {
  const { moreInformation, register, registerForJoinLink } = labels[language];
  if (!entry.takesRegistrations || entry.status !== 'published') return moreInformation(entry.url);
  return entry.mode === 'on-site' ? register(entry.url) : registerForJoinLink(entry.url);
}
