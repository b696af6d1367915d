import type { Translated } from '../language.ts';
import { remembering } from '../remembering.ts';
import { eveningBefore, type Instant } from '../time.ts';
import type { Hours } from './undecided-day.ts';

export const EVENT_KINDS = [
  'partnership-day',
  'network-seminar',
  'network-meeting',
  'forum',
  'training',
  'study-visit',
] as const;

export const EVENT_MODES = ['on-site', 'remote', 'hybrid'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
export type EventMode = (typeof EVENT_MODES)[number];
export type SeatMode = 'on-site' | 'remote';

/**
 * Some past events are known to the day or to the month only; nobody can register for those. A draft may
 * leave its date open, whether its hours (15:00) are decided or not.
 */
export type When =
  | { precision: 'minute'; startsAt: Instant; endsAt: Instant }
  | { precision: 'day'; date: string }
  | { precision: 'month'; month: string }
  | { precision: 'undecided'; hours: Hours | null };

export interface Venue {
  name: Translated;
  address: string | null;
}

export interface Contact {
  name: string | null;
  title: Translated | null;
  organisation: Translated | null;
  email: string | null;
}

export interface Event {
  id: number;
  slug: string;
  kind: EventKind;
  ordinal: number | null;
  status: 'draft' | 'published' | 'cancelled' | 'archived';
  title: Translated;
  theme: Translated | null;
  lead: Translated | null;
  description: Translated | null;
  recap: Translated | null;
  audience: Translated | null;
  access: 'open' | 'invited' | null;
  when: When;
  dateNote: Translated | null;
  mode: EventMode | null;
  venue: Venue | null;
  hasMeetingLink: boolean;
  joinOpensMinutes: number;
  /** The organisation that is named first among those who hold it. */
  leadOrganiser: Translated | null;
  contact: Contact | null;
  takesRegistrations: boolean;
  registrationOpensAt: Instant | null;
  registrationClosesAt: Instant | null;
  waitingList: boolean;
  questionsCloseAt: Instant | null;
  /** For how long after the event its registrants are known by name. */
  retentionMonths: number;
  calendarSequence: number;
  createdAt: Instant;
  updatedAt: Instant;
  series: { id: number; slug: string; name: Translated };
  network: { id: number; slug: string; name: Translated; countyCode: string | null };
}

export function seatModesOf(mode: EventMode): SeatMode[] {
  return mode === 'hybrid' ? ['on-site', 'remote'] : [mode];
}

/** The first instant at which the event is over: for a day or a month, after its last possible hour. */
export function endOf(when: When): Instant {
  if (when.precision === 'minute') return when.endsAt;
  if (when.precision === 'undecided') return Number.POSITIVE_INFINITY;
  const [year, month, day] = (when.precision === 'day' ? when.date : when.month)
    .split('-')
    .map(Number);
  return Date.UTC(year!, day === undefined ? month! : month! - 1, day === undefined ? 1 : day + 1);
}

export type RegistrationPhase =
  | { is: 'open'; closesAt: Instant }
  | { is: 'not-open-yet'; opensAt: Instant }
  | { is: 'closed' }
  | { is: 'past' }
  | { is: 'cancelled' }
  | { is: 'unpublished' }
  | { is: 'not-taken' };

type RegistrationTerms = Pick<
  Event,
  'status' | 'when' | 'takesRegistrations' | 'registrationOpensAt' | 'registrationClosesAt'
>;

/** Whether one can sign up now. Without an own closing time, registration closes when the event begins. */
export function registrationPhase(event: RegistrationTerms, now: Instant): RegistrationPhase {
  if (event.status === 'draft') return { is: 'unpublished' };
  if (event.status === 'cancelled') return { is: 'cancelled' };
  if (event.status === 'archived' || endOf(event.when) <= now) return { is: 'past' };
  if (!event.takesRegistrations || event.when.precision !== 'minute') return { is: 'not-taken' };
  if (event.registrationOpensAt !== null && now < event.registrationOpensAt)
    return { is: 'not-open-yet', opensAt: event.registrationOpensAt };
  const closesAt = event.registrationClosesAt ?? event.when.startsAt;
  return now < closesAt ? { is: 'open', closesAt } : { is: 'closed' };
}

/** Until when questions for the panel are taken: the organiser's own time or eight the evening before. */
export function questionsCloseAt(event: Pick<Event, 'when' | 'questionsCloseAt'>): Instant | null {
  if (event.questionsCloseAt !== null) return event.questionsCloseAt;
  return event.when.precision === 'minute' ? eightTheEveningBefore(event.when.startsAt) : null;
}

const eightTheEveningBefore = remembering((startsAt: Instant) => eveningBefore(startsAt, 20));

export type QuestionPhase = { is: 'open'; closesAt: Instant } | { is: 'closed' };

export function questionPhase(
  event: Pick<Event, 'status' | 'when' | 'questionsCloseAt'>,
  now: Instant,
): QuestionPhase {
  const closesAt = questionsCloseAt(event);
  return event.status === 'published' && closesAt !== null && now < closesAt
    ? { is: 'open', closesAt }
    : { is: 'closed' };
}
