import { eventPath, registerPath, seriesPath } from '../addresses.ts';
import { type Language, said, type Translated } from '../language.ts';
import type { Pool } from '../registrations/seats.ts';
import type { Instant } from '../time.ts';
import { type Event, type EventMode, registrationPhase, seatModesOf } from './event.ts';
import { dateOf } from './listed-event.ts';
import { whatIsLeft } from './what-is-left.ts';

interface PublicFacts {
  event: Event;
  /** What it is about, in plain words. */
  description: string | null;
  organisers: Translated[];
  pools: Pool[];
  language: Language;
  origin: string;
  now: Instant;
}

/**
 * The event as search engines read it (schema.org/Event). A remote event's place is its public page:
 * the meeting link is for those who have signed up. The text is safe inside a script element.
 */
export function eventJsonLd({
  event,
  description,
  organisers,
  pools,
  language,
  origin,
  now,
}: PublicFacts): string {
  const words = (text: Translated) => said(text, language).text;
  const url = origin + eventPath(language, event.slug);
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: words(event.title),
    url,
    ...dates(event),
    eventStatus: schema(event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'),
    ...(event.mode && { eventAttendanceMode: schema(ATTENDANCE[event.mode]) }),
    ...places(event, url, words),
    ...(description && { description }),
    organizer: organisers.map((name) => ({ '@type': 'Organization', name: words(name) })),
    superEvent: {
      '@type': 'EventSeries',
      name: words(event.series.name),
      url: origin + seriesPath(language, event.series.slug),
    },
    ...capacities(pools),
    ...(takesRegistrationsNow(event, pools, now) && {
      potentialAction: {
        '@type': 'RegisterAction',
        target: origin + registerPath(language, event.slug),
      },
    }),
  };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function takesRegistrationsNow(event: Event, pools: Pool[], now: Instant): boolean {
  const isOpen = registrationPhase(event, now).is === 'open';
  return isOpen && whatIsLeft(pools, event.waitingList) !== 'nothing';
}

const ATTENDANCE: Record<EventMode, string> = {
  'on-site': 'OfflineEventAttendanceMode',
  remote: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const schema = (term: string) => `https://schema.org/${term}`;

function dates({ when }: Event) {
  return when.precision === 'minute'
    ? {
        startDate: new Date(when.startsAt).toISOString(),
        endDate: new Date(when.endsAt).toISOString(),
      }
    : when.precision !== 'undecided' && { startDate: dateOf(when) };
}

function places({ mode, venue }: Event, url: string, words: (text: Translated) => string) {
  const place = venue && {
    '@type': 'Place',
    name: words(venue.name),
    ...(venue.address && { address: venue.address }),
  };
  const remote = mode &&
    seatModesOf(mode).includes('remote') && { '@type': 'VirtualLocation', url };
  const known = [place, remote].filter(Boolean);
  return known.length > 0 && { location: known.length === 1 ? known[0] : known };
}

/** Only where every pool is limited is there a number of places for the whole. */
function capacities(pools: Pool[]) {
  if (pools.length === 0 || pools.some((pool) => pool.capacity === null)) return null;
  const sum = (count: (pool: Pool) => number) => pools.reduce((all, pool) => all + count(pool), 0);
  return {
    maximumAttendeeCapacity: sum((pool) => pool.capacity!),
    remainingAttendeeCapacity: sum((pool) => Math.max(0, pool.capacity! - pool.confirmed)),
  };
}
