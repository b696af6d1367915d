import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import type { Pool } from '../registrations/seats.ts';
import { translated } from '../translated.ts';
import type { Event } from './event.ts';
import { contactOf, venueOf, whenOf } from './event-rows.ts';

/** The event in any status, draft included: who may see it is for the caller to judge. */
export async function eventBySlug(db: Db, slug: string): Promise<Event | null> {
  const row = await eventRows(db).where('e.slug', '=', slug).executeTakeFirst();
  return row ? readEvent(row) : null;
}

/** The event that a row of it refers to; it is there, since events are never deleted under their rows. */
export async function eventById(db: Db, id: number): Promise<Event> {
  return readEvent(await eventRows(db).where('e.id', '=', id).executeTakeFirstOrThrow());
}

function eventRows(db: Db) {
  return db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .innerJoin('networks as n', 'n.id', 's.network_id')
    .selectAll('e')
    .select([
      's.slug as series_slug',
      's.name as series_name',
      'n.id as network_id',
      'n.slug as network_slug',
      'n.name as network_name',
      'n.county_code',
    ])
    .select((eb) =>
      eb
        .selectFrom('event_organisers as eo')
        .innerJoin('organisations as o', 'o.id', 'eo.organisation_id')
        .whereRef('eo.event_id', '=', 'e.id')
        .orderBy('eo.position')
        .limit(1)
        .select('o.name')
        .as('lead_organiser'),
    );
}

type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>['executeTakeFirstOrThrow']>>;

function readEvent(row: EventRow): Event {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    ordinal: row.ordinal,
    status: row.status,
    title: translated(row.title),
    theme: translated(row.theme),
    lead: translated(row.lead),
    description: translated(row.description),
    recap: translated(row.recap),
    audience: translated(row.audience),
    access: row.access,
    when: whenOf(row),
    dateNote: translated(row.date_note),
    mode: row.mode,
    venue: venueOf(row),
    hasMeetingLink: row.meeting_link_sealed !== null,
    joinOpensMinutes: row.join_opens_minutes,
    leadOrganiser: translated(row.lead_organiser),
    contact: contactOf(row),
    takesRegistrations: row.takes_registrations === 1,
    registrationOpensAt: row.registration_opens_at,
    registrationClosesAt: row.registration_closes_at,
    waitingList: row.waiting_list === 1,
    questionsCloseAt: row.questions_close_at,
    retentionMonths: row.retention_months,
    calendarSequence: row.calendar_sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    series: { id: row.series_id, slug: row.series_slug, name: translated(row.series_name) },
    network: {
      id: row.network_id,
      slug: row.network_slug,
      name: translated(row.network_name),
      countyCode: row.county_code,
    },
  };
}

/** The event's pools of seats, the one on site first. */
export async function poolsOf(db: Db, eventId: number): Promise<Pool[]> {
  return db
    .selectFrom('pools')
    .select(['mode', 'capacity', 'confirmed', 'waiting'])
    .where('event_id', '=', eventId)
    .orderBy('mode')
    .execute();
}

/** The names of the organisations that hold the event together, in the order they are announced. */
export async function organisersOf(db: Db, eventId: number): Promise<Translated[]> {
  const rows = await db
    .selectFrom('event_organisers as eo')
    .innerJoin('organisations as o', 'o.id', 'eo.organisation_id')
    .select('o.name')
    .where('eo.event_id', '=', eventId)
    .orderBy('eo.position')
    .execute();
  return rows.map((row) => translated(row.name));
}
