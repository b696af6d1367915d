import { NEEDS_KEPT } from '../privacy/retention.ts';
import type { Instant } from '../time.ts';
import { type Event, questionsCloseAt, registrationPhase } from './event.ts';

export type Milestone =
  | 'registration-opens'
  | 'registration-closes'
  | 'questions-close'
  | 'event-begins'
  | 'event-ends'
  | 'needs-erased';

/** What is still to happen by itself, in order. Nothing where no time is set, or the event will not take place. */
export function comingUp(event: Event, now: Instant): { what: Milestone; at: Instant }[] {
  const { when, status } = event;
  if (when.precision !== 'minute' || status === 'cancelled' || status === 'archived') return [];
  const takes = registrationPhase({ ...event, status: 'published' }, now).is !== 'not-taken';
  const times: [Milestone, Instant | null][] = [
    ['registration-opens', takes ? event.registrationOpensAt : null],
    ['questions-close', questionsCloseAt(event)],
    ['registration-closes', takes ? (event.registrationClosesAt ?? when.startsAt) : null],
    ['event-begins', when.startsAt],
    ['event-ends', when.endsAt],
    ['needs-erased', takes ? when.endsAt + NEEDS_KEPT : null],
  ];
  return times
    .flatMap(([what, at]) => (at !== null && at > now ? [{ what, at }] : []))
    .sort((a, b) => a.at - b.at);
}
