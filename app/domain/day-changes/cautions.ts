import type { Instant } from '../time.ts';
import type { DayAsItIs, Review } from './review.ts';

/** What an organiser may have overlooked; nothing of it forbids the change. */
export type Caution =
  /** Sign-up or questions close at a time that was set by itself, and stays. */
  | { is: 'registration-closes' | 'questions-close'; at: Instant; afterStart: boolean }
  /** So many sessions would end after the event. */
  | { is: 'sessions-beyond-end'; sessions: number };

export function cautionsOf({ before, after }: Pick<Review, 'before' | 'after'>): Caution[] {
  if (after.when.precision !== 'minute' || !isMoved(before, after)) return [];
  const { startsAt, endsAt } = after.when;
  const closings = [
    ['registration-closes', after.registrationClosesAt],
    ['questions-close', after.questionsCloseAt],
  ] as const;
  const sessions = after.sessions.filter((one) => (one.endsAt ?? one.startsAt ?? 0) > endsAt);
  return [
    ...closings.flatMap(([is, at]) => (at === null ? [] : [{ is, at, afterStart: at > startsAt }])),
    ...(sessions.length > 0
      ? [{ is: 'sessions-beyond-end' as const, sessions: sessions.length }]
      : []),
  ];
}

function isMoved({ when }: DayAsItIs, after: DayAsItIs): boolean {
  return JSON.stringify(when) !== JSON.stringify(after.when);
}
