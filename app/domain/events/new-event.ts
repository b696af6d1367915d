import type { Translated } from '../language.ts';
import type { NewSession } from '../programme/new-session.ts';
import type { Field } from '../registrations/fields/field.ts';
import type { NewSummary } from '../summaries/new-summary.ts';
import type { Contact, EventKind, EventMode, SeatMode, Venue, When } from './event.ts';

/** An event as it is first written down. What is left out is not known. */
export type NewEvent = Told & Held;

/** One that is to come. */
export type NewDraft = Told & HeldByTheHour;

interface Told {
  slug: string;
  kind: EventKind;
  status: 'draft' | 'published';
  title: Translated;
  ordinal?: number;
  theme?: Translated;
  lead?: Translated;
  description?: Translated;
  recap?: Translated;
  audience?: Translated;
  access?: 'open' | 'invited';
  dateNote?: Translated;
  venue?: Venue;
  meetingLink?: string;
  contact?: Contact;
  joinOpensMinutes?: number;
  waitingList?: boolean;
  retentionMonths?: number;
  /** What questions for the panel can be about. */
  themes?: Translated[];
  summaries?: NewSummary[];
  materials?: NewMaterial[];
}

/** Only an event whose mode is known, and whose date if it has one is known with its hours, has seats to sign up for. */
type Held =
  | { when: RoughDate; mode?: EventMode; sessions?: SessionWithoutHours[]; seats?: never }
  | HeldByTheHour;

type HeldByTheHour =
  | { when: DateAndHours | OpenDate; mode?: EventMode; sessions?: NewSession[]; seats?: never }
  | WithSeats;

type WithSeats = {
  when: DateAndHours | OpenDate;
  sessions?: NewSession[];
  fields?: NewField[];
} & Seats;

export type EventWithSeats = Told & WithSeats;

type RoughDate = { precision: 'day'; date: string } | { precision: 'month'; month: string };

/** A date, 2026-12-15, and times of day in Helsinki, 15:00. */
interface DateAndHours {
  precision: 'minute';
  date: string;
  from: string;
  to: string;
}

/** Of drafts only. The hours may be known before the date is. */
type OpenDate = Extract<When, { precision: 'undecided' }>;

type SessionWithoutHours = NewSession & { hours?: never };

type Seats =
  | { mode: 'on-site'; seats: Record<'on-site', Capacity> }
  | { mode: 'remote'; seats: Record<'remote', Capacity> }
  | { mode: 'hybrid'; seats: Record<SeatMode, Capacity> };

/** null: everyone fits in. */
type Capacity = number | null;

export type NewField = Field extends infer Kind
  ? Kind extends Field
    ? Omit<Kind, 'id'>
    : never
  : never;

/** A material without an address is known to exist but is not held here. */
export interface NewMaterial {
  kind: 'document' | 'recording' | 'link';
  title: Translated;
  url?: string;
}
