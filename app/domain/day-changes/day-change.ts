import type { PlaceOfEvent } from '../events/change-place.server.ts';
import { type Event, endOf } from '../events/event.ts';
import type { Hours } from '../events/hours.ts';
import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

/** A change of a published event that everybody who comes is told of at once. */
export type DayChange = { note: Translated | null } & (
  | { is: 'move'; to: Hours }
  | { is: 'place'; to: PlaceOfEvent }
  | { is: 'cancel' }
  | { is: 'revive' }
  /** The link is null where the event has one already. */
  | { is: 'go-remote'; meetingLink: string | null }
);

/** `link` is changed without telling anybody: it needs no review. */
export type DayChangeKind = DayChange['is'] | 'link';

/** What can be changed of the day at this moment. */
export function possibleChanges(
  { status, when, mode }: Pick<Event, 'status' | 'when' | 'mode'>,
  now: Instant,
): DayChangeKind[] {
  if (endOf(when) <= now) return [];
  if (status === 'cancelled') return ['revive'];
  if (status !== 'published') return [];
  return [
    'move',
    ...(mode === null ? [] : (['place'] as const)),
    ...(mode === 'remote' || mode === 'hybrid' ? (['link'] as const) : []),
    ...(mode === 'on-site' || mode === 'hybrid' ? (['go-remote'] as const) : []),
    'cancel',
  ];
}
