import type { Translated } from '../language.ts';
import type { Pool } from '../registrations/seats.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import { type Event, endOf, type When } from './event.ts';
import { UNDECIDED_DAY } from './undecided-day.ts';

/** An event as lists of events tell of it. */
export interface ListedEvent
  extends Pick<
    Event,
    | 'id'
    | 'slug'
    | 'kind'
    | 'ordinal'
    | 'status'
    | 'title'
    | 'theme'
    | 'when'
    | 'mode'
    | 'takesRegistrations'
    | 'registrationOpensAt'
    | 'registrationClosesAt'
    | 'waitingList'
    | 'questionsCloseAt'
    | 'updatedAt'
  > {
  place: Translated | null;
  series: { slug: string; name: Translated };
  network: { slug: string; name: Translated };
}

/** One that is still to come, with what is left of its seats. */
export interface ComingEvent extends ListedEvent {
  pools: Pool[];
}

export function isPast(event: Pick<Event, 'status' | 'when'>, now: Instant): boolean {
  return event.status === 'archived' || endOf(event.when) <= now;
}

/** What is coming, the soonest first, and what has been, the latest first. Takes the events by date. */
export function comingAndPast<E extends Pick<Event, 'status' | 'when'>>(events: E[], now: Instant) {
  return {
    coming: events.filter((event) => !isPast(event, now)),
    past: events.filter((event) => isPast(event, now)).reverse(),
  };
}

/**
 * The date of the first day, or the month where the day is not known: "2021-12-07", "2021-05". What has
 * no date yet stands after all that has one.
 */
export function dateOf(when: When): string {
  switch (when.precision) {
    case 'minute':
      return dateInHelsinki(when.startsAt);
    case 'day':
      return when.date;
    case 'month':
      return when.month;
    case 'undecided':
      return UNDECIDED_DAY;
  }
}
