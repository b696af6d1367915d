import type { Db } from '#db/client.ts';
import type { Pool } from '../registrations/seats.ts';
import type { Instant } from '../time.ts';
import { translated } from '../translated.ts';
import { whenOf } from './event-rows.ts';
import { type ComingEvent, comingAndPast, dateOf, type ListedEvent } from './listed-event.ts';

export type Scope = 'all' | { network: number } | { series: number };

/** Every event but drafts, by date: across networks, of one network or of one series. */
export async function listedEvents(db: Db, scope: Scope): Promise<ListedEvent[]> {
  const rows = await listing(db, scope).execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    ordinal: row.ordinal,
    status: row.status,
    title: translated(row.title),
    theme: translated(row.theme),
    when: whenOf(row),
    mode: row.mode,
    takesRegistrations: row.takes_registrations === 1,
    registrationOpensAt: row.registration_opens_at,
    registrationClosesAt: row.registration_closes_at,
    waitingList: row.waiting_list === 1,
    questionsCloseAt: row.questions_close_at,
    updatedAt: row.updated_at,
    place: translated(row.venue_name),
    series: { slug: row.series_slug, name: translated(row.series_name) },
    network: { slug: row.network_slug, name: translated(row.network_name) },
  }));
}

/** The same in two lists, what is coming and what has been; seats are told of the former only. */
export async function comingAndPastEvents(
  db: Db,
  scope: Scope,
  now: Instant,
): Promise<{ coming: ComingEvent[]; past: ListedEvent[] }> {
  const { coming, past } = comingAndPast(await listedEvents(db, scope), now);
  const pools = await poolsByEvent(db, scope, coming);
  return { coming: coming.map((event) => ({ ...event, pools: pools.get(event.id) ?? [] })), past };
}

function publicEvents(db: Db, scope: Scope) {
  const events = db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .where('e.status', '<>', 'draft');
  if (scope === 'all') return events;
  return 'network' in scope
    ? events.where('s.network_id', '=', scope.network)
    : events.where('s.id', '=', scope.series);
}

function listing(db: Db, scope: Scope) {
  return publicEvents(db, scope)
    .innerJoin('networks as n', 'n.id', 's.network_id')
    .select([
      'e.id',
      'e.slug',
      'e.kind',
      'e.ordinal',
      'e.status',
      'e.title',
      'e.theme',
      'e.precision',
      'e.date',
      'e.starts_at',
      'e.ends_at',
      'e.date_undecided',
      'e.mode',
      'e.takes_registrations',
      'e.registration_opens_at',
      'e.registration_closes_at',
      'e.waiting_list',
      'e.questions_close_at',
      'e.updated_at',
      'e.venue_name',
      's.slug as series_slug',
      's.name as series_name',
      'n.slug as network_slug',
      'n.name as network_name',
    ])
    .orderBy('e.date')
    .orderBy('e.starts_at')
    .orderBy('e.id');
}

async function poolsByEvent(
  db: Db,
  scope: Scope,
  coming: ListedEvent[],
): Promise<Map<number, Pool[]>> {
  const byEvent = new Map<number, Pool[]>();
  if (coming.length === 0) return byEvent;
  const rows = await publicEvents(db, scope)
    .innerJoin('pools as p', 'p.event_id', 'e.id')
    .where('e.date', '>=', dateOf(coming[0]!.when))
    .select(['p.event_id', 'p.mode', 'p.capacity', 'p.confirmed', 'p.waiting'])
    .orderBy('p.event_id')
    .orderBy('p.mode')
    .execute();
  for (const { event_id, ...pool } of rows)
    byEvent.set(event_id, [...(byEvent.get(event_id) ?? []), pool]);
  return byEvent;
}
