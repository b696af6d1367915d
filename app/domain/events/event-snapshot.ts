import { type Language, type Said, said, type Translated } from '../language.ts';
import type { Session } from '../programme/programme.ts';
import type { Instant } from '../time.ts';
import type { Event, EventMode } from './event.ts';

/** What a mail and a calendar entry say of an event, in one reader's language, as it stood at that moment. */
export interface EventSnapshot {
  slug: string;
  title: Said;
  lead: Said | null;
  startsAt: Instant;
  endsAt: Instant;
  mode: EventMode;
  venue: { name: Said; address: string | null } | null;
  programme: { startsAt: Instant | null; title: Said }[];
  contact: {
    name: string | null;
    title: Said | null;
    organisation: Said | null;
    email: string | null;
  } | null;
  joinOpensMinutes: number;
  /** In whose name the mail is sent; mails that were written before this was known have none. */
  organiser?: Said | null;
}

/** The event as it stands now, in one reader's language. */
export function snapshotOf(event: Event, programme: Session[], language: Language): EventSnapshot {
  const { when, mode } = event;
  if (when.precision !== 'minute' || mode === null)
    throw new Error('the event has no exact time or mode');
  const inTheirs = (text: Translated | null) => text && said(text, language);
  return {
    slug: event.slug,
    title: said(event.title, language),
    lead: inTheirs(event.lead),
    startsAt: when.startsAt,
    endsAt: when.endsAt,
    mode,
    venue: event.venue && { name: said(event.venue.name, language), address: event.venue.address },
    programme: programme.map((session) => ({
      startsAt: session.startsAt,
      title: said(session.title, language),
    })),
    contact: event.contact && {
      name: event.contact.name,
      title: inTheirs(event.contact.title),
      organisation: inTheirs(event.contact.organisation),
      email: event.contact.email,
    },
    joinOpensMinutes: event.joinOpensMinutes,
    organiser: inTheirs(event.leadOrganiser),
  };
}
