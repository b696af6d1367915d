import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Event } from './event.ts';
import { venueOf, whenOf } from './event-rows.ts';

/** An event as public calendars tell of it. */
export type CalendarEvent = Pick<
  Event,
  | 'id'
  | 'slug'
  | 'status'
  | 'title'
  | 'lead'
  | 'when'
  | 'mode'
  | 'venue'
  | 'takesRegistrations'
  | 'calendarSequence'
  | 'createdAt'
  | 'updatedAt'
>;

type Scope = { network: number } | { series: number };

/** Every event but drafts, by date, the past ones included: a feed that dropped them would empty calendars. */
export async function calendarEvents(db: Db, scope: Scope): Promise<CalendarEvent[]> {
  const all = db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .where('e.status', '<>', 'draft')
    .selectAll('e')
    .orderBy('e.date')
    .orderBy('e.id');
  const rows = await ('network' in scope
    ? all.where('s.network_id', '=', scope.network)
    : all.where('s.id', '=', scope.series)
  ).execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    status: row.status,
    title: translated(row.title),
    lead: translated(row.lead),
    when: whenOf(row),
    mode: row.mode,
    venue: venueOf(row),
    takesRegistrations: row.takes_registrations === 1,
    calendarSequence: row.calendar_sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}
