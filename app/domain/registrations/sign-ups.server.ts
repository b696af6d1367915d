import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import type { Translated } from '../language.ts';
import { translated } from '../translated.ts';
import { type CurvePoint, curveOf } from './sign-up-curve.ts';

/** How an event's sign-ups came in, by the days before it. */
export async function signUpCurve(
  db: Db,
  { id, when }: Pick<Event, 'id' | 'when'>,
): Promise<CurvePoint[]> {
  if (when.precision !== 'minute') return [];
  const hours = await db
    .selectFrom('sign_up_hours')
    .select(['hour', 'count'])
    .where('event_id', '=', id)
    .execute();
  return curveOf(hours, when.startsAt);
}

/** The same of the day before this one in its series; null where there was none with sign-ups. */
export async function earlierCurve(
  db: Db,
  { series, when }: Pick<Event, 'series' | 'when'>,
): Promise<{ title: Translated; curve: CurvePoint[] } | null> {
  if (when.precision !== 'minute') return null;
  const earlier = await db
    .selectFrom('events')
    .select(['id', 'title', 'starts_at'])
    .where('series_id', '=', series.id)
    .where('precision', '=', 'minute')
    .where('starts_at', '<', when.startsAt)
    .orderBy('starts_at', 'desc')
    .executeTakeFirst();
  if (!earlier) return null;
  const curve = await signUpCurve(db, {
    id: earlier.id,
    when: { precision: 'minute', startsAt: earlier.starts_at!, endsAt: earlier.starts_at! },
  });
  return curve.length > 0 ? { title: translated(earlier.title), curve } : null;
}
