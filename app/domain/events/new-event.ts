import type { Translated } from '../language.ts';
import type { NewSession } from '../programme/new-session.ts';
import type { Field } from '../registrations/fields/field.ts';
import type { NewSummary } from '../summaries/new-summary.ts';
import type { Contact, EventKind, EventMode, SeatMode, Venue } from './event.ts';

/** An event as it is first written down. What is left out is not known. */
export type NewEvent = Told & Held;

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
  /** What questions for the panel can be about. */
  themes?: Translated[];
  summaries?: NewSummary[];
  materials?: NewMaterial[];
}

/** Only an event whose hours and mode are known has seats to sign up for. */
type Held =
  | { when: RoughDate; mode?: EventMode; sessions?: SessionWithoutHours[]; seats?: never }
  | { when: Hours; mode?: EventMode; sessions?: NewSession[]; seats?: never }
  | WithSeats;

type WithSeats = { when: Hours; sessions?: NewSession[]; fields?: NewField[] } & Seats;

export type EventWithSeats = Told & WithSeats;

type RoughDate = { precision: 'day'; date: string } | { precision: 'month'; month: string };

/** A date, 2026-12-15, and times of day in Helsinki, 15:00. */
interface Hours {
  precision: 'minute';
  date: string;
  from: string;
  to: string;
}

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
