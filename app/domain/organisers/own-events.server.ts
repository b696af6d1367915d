import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { whenOf } from '../events/event-rows.ts';
import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';
import { translated } from '../translated.ts';
import type { Role } from './permission.ts';

/** An event in the lists of those who organise it, drafts included. */
export type OwnEvent = Pick<Event, 'id' | 'slug' | 'kind' | 'status' | 'title' | 'when'> & {
  /** Seats taken, in all pools. */
  confirmed: number;
  waiting: number;
};

/** The events of somebody's networks, and those in which they have a role of their own; by date. */
export async function ownEvents(db: Db, organiserId: number, now: Instant): Promise<OwnEvent[]> {
  const rows = await eventsWithSeats(db)
    .where((eb) =>
      eb.or([
        eb(
          's.network_id',
          'in',
          memberships(db, organiserId, now).select('memberships.network_id'),
        ),
        eb('e.id', 'in', eventRoles(db, organiserId, now).select('event_roles.event_id')),
      ]),
    )
    .execute();
  return rows.map(ownEventOf);
}

/** All events of a network, for somebody who may see it. */
export async function eventsOfNetwork(db: Db, networkId: number): Promise<OwnEvent[]> {
  const rows = await eventsWithSeats(db).where('s.network_id', '=', networkId).execute();
  return rows.map(ownEventOf);
}

/** All events of a series, for somebody who may see its network. */
export async function eventsOfSeries(db: Db, seriesId: number): Promise<OwnEvent[]> {
  const rows = await eventsWithSeats(db).where('s.id', '=', seriesId).execute();
  return rows.map(ownEventOf);
}

export interface OwnNetwork {
  slug: string;
  name: Translated;
  role: Role;
}

export async function ownNetworks(
  db: Db,
  organiserId: number,
  now: Instant,
): Promise<OwnNetwork[]> {
  const rows = await memberships(db, organiserId, now)
    .innerJoin('networks as n', 'n.id', 'memberships.network_id')
    .select(['n.slug', 'n.name', 'memberships.role'])
    .orderBy('n.id')
    .execute();
  return rows.map((row) => ({ ...row, name: translated(row.name) }));
}

function memberships(db: Db, organiserId: number, now: Instant) {
  return db
    .selectFrom('memberships')
    .where('memberships.organiser_id', '=', organiserId)
    .where((eb) =>
      eb.or([eb('memberships.expires_at', 'is', null), eb('memberships.expires_at', '>', now)]),
    );
}

function eventRoles(db: Db, organiserId: number, now: Instant) {
  return db
    .selectFrom('event_roles')
    .where('event_roles.organiser_id', '=', organiserId)
    .where((eb) =>
      eb.or([eb('event_roles.expires_at', 'is', null), eb('event_roles.expires_at', '>', now)]),
    );
}

function eventsWithSeats(db: Db) {
  return db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .leftJoin('pools as p', 'p.event_id', 'e.id')
    .select(['e.id', 'e.slug', 'e.kind', 'e.status', 'e.title', 'e.precision', 'e.date'])
    .select(['e.starts_at', 'e.ends_at', 'e.date_undecided'])
    .select(sql<number>`coalesce(sum(p.confirmed), 0)`.as('confirmed'))
    .select(sql<number>`coalesce(sum(p.waiting), 0)`.as('waiting'))
    .groupBy('e.id')
    .orderBy('e.date')
    .orderBy('e.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof eventsWithSeats>['execute']>>[number];

function ownEventOf(row: Row): OwnEvent {
  const { id, slug, kind, status, confirmed, waiting } = row;
  return {
    id,
    slug,
    kind,
    status,
    title: translated(row.title),
    when: whenOf(row),
    confirmed,
    waiting,
  };
}
