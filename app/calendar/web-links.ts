import type { Language } from '../domain/language.ts';
import { ZONE } from '../domain/time.ts';
import { entryDescription, entryPlace, entryTitle, type PublicEntry } from './public-entry.ts';
import { dayAfter, utcTime } from './zone.ts';

export interface AddToCalendarLinks {
  google: string;
  outlook: string;
  office365: string;
}

/**
 * Addresses that open the event in a web calendar, ready to be saved. The copy is tied to nothing and never
 * changes, so they stand on the public page only, never beside an invitation.
 */
export function addToCalendarLinks(entry: PublicEntry, language: Language): AddToCalendarLinks {
  const outlook = outlookParameters(entry, language);
  return {
    google: `https://calendar.google.com/calendar/render?${googleParameters(entry, language)}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office365: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}

function googleParameters(entry: PublicEntry, language: Language): string {
  const { start, end } = startAndEnd(entry);
  const basic = (time: string) => time.replace(/[-:]/g, '');
  return query({
    action: 'TEMPLATE',
    text: entryTitle(entry, language),
    dates: `${basic(start)}/${basic(end)}`,
    ctz: ZONE,
    details: entryDescription(entry, language),
    location: entryPlace(entry, language),
  });
}

/** Outlook has no documentation of these; it reads `body` as HTML. */
function outlookParameters(entry: PublicEntry, language: Language): string {
  const { start, end } = startAndEnd(entry);
  return query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entryTitle(entry, language),
    startdt: start,
    enddt: end,
    allday: entry.when.precision === 'day' ? 'true' : null,
    body: html(entryDescription(entry, language)),
    location: entryPlace(entry, language),
  });
}

/** Times in UTC; whole days as dates, the end not included. */
function startAndEnd({ when }: PublicEntry): { start: string; end: string } {
  return when.precision === 'minute'
    ? { start: utcTime(when.startsAt), end: utcTime(when.endsAt) }
    : { start: when.date, end: dayAfter(when.date) };
}

/** Spaces become %20: Outlook shows the `+` of URLSearchParams as it is. */
function query(parameters: Record<string, string | null>): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
    .join('&');
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
