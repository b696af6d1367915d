import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { SeatMode } from '../events/event.ts';
import type { Reply } from '../invitations/reply.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import { matching, type Selection } from './matching.server.ts';
import type { Sort } from './participant-filter.ts';

export interface ListedParticipant {
  id: number;
  firstName: string;
  lastName: string;
  organisation: string | null;
  role: string | null;
  municipalityCode: string | null;
  /** Null for a reader who may know names only. */
  details: ListedDetails | null;
}

export interface ListedDetails {
  /** Empty where somebody was signed up without one. */
  email: string;
  state: 'confirmed' | 'waiting' | 'cancelled';
  seat: SeatMode | null;
  waitsFor: SeatMode | null;
  language: Language;
  newsletter: boolean;
  createdAt: Instant;
  cameAt: Instant | null;
  /** What their calendar has answered to the invitation. */
  reply: Reply | null;
}

/** A row's place in the order: everything after it, or before it, is read by its index. */
interface Place {
  key: string;
  id: number;
}

export interface ParticipantPage {
  participants: ListedParticipant[];
  /** The registration before which the page before ends; null on the first page. */
  before: number | null;
  /** The registration after which the next page begins; null on the last page. */
  after: number | null;
}

/** Where in the list a page stands: after or before the registration with this id. */
export type PagePosition = { after: number } | { before: number } | null;

const ON_A_PAGE = 50;

/** One page of the list. A position that is no longer in the list, or that nobody is after, gives the first page. */
export async function participantPage(
  db: Db,
  selection: Selection,
  position: PagePosition = null,
  size = ON_A_PAGE,
): Promise<ParticipantPage> {
  const backwards = position !== null && 'before' in position;
  const from = position && (await placeOf(db, selection, Object.values(position)[0]!));
  const found = await rowsFrom(db, selection, from, size + 1, backwards);
  if (from && (backwards ? found.length <= size : found.length === 0))
    return participantPage(db, selection, null, size);
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  return {
    participants: rows.map(listedOf),
    before: (backwards ? more : from !== null) ? rows[0]!.id : null,
    after: (backwards ? true : more) ? rows.at(-1)!.id : null,
  };
}

/** How many the filter lets through; beyond a limit only that there are more. */
export interface Count {
  count: number;
  andMore: boolean;
}

const COUNTED = 10_000;

export async function countParticipants(
  db: Db,
  selection: Selection,
  limit = COUNTED,
): Promise<Count> {
  const { count } = await db
    .selectFrom(
      matching(db, selection)
        .select('r.id')
        .limit(limit + 1)
        .as('found'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, limit), andMore: count > limit };
}

/**
 * All of them, so many at a time, in their order. Others are served between the chunks, and no cursor stays
 * open; who is signed up or renamed meanwhile may be missed, nobody comes twice unless renamed.
 */
export async function* participantChunks(
  db: Db,
  selection: Selection,
  size = 500,
): AsyncGenerator<ListedParticipant[]> {
  let from: Place | null = null;
  for (;;) {
    const rows: Row[] = await rowsFrom(db, selection, from, size, false);
    if (rows.length > 0) yield rows.map(listedOf);
    if (rows.length < size) return;
    from = { key: rows.at(-1)!.key, id: rows.at(-1)!.id };
    await turnOfTheEventLoop();
  }
}

async function placeOf(db: Db, { eventId, filter }: Selection, id: number): Promise<Place | null> {
  const row = await db
    .selectFrom('registrations as r')
    .select(sortKey(filter.sort))
    .where('r.id', '=', id)
    .where('r.event_id', '=', eventId)
    .executeTakeFirst();
  return row ? { key: row.key, id } : null;
}

type Row = Awaited<ReturnType<typeof rowsFrom>>[number];

/** So many rows from a place on, in the filter's order or against it. */
async function rowsFrom(
  db: Db,
  selection: Selection,
  from: Place | null,
  limit: number,
  backwards: boolean,
) {
  const { sort, descending } = selection.filter;
  const down = descending !== backwards;
  const beyond = down ? '<' : '>';
  const direction = down ? 'desc' : 'asc';
  return matching(db, selection)
    .select(['r.id', 'r.first_name', 'r.last_name', 'r.organisation', 'r.role'])
    .select('r.municipality_code')
    .select(sortKey(sort))
    .$if(selection.sight === 'details', (query) =>
      query
        .leftJoin('attendances as a', 'a.registration_id', 'r.id')
        .select(['r.email', 'r.state', 'r.seat', 'r.waits_for', 'r.language', 'r.created_at'])
        .leftJoin('invitations as i', (join) =>
          join.onRef('i.registration_id', '=', 'r.id').on('i.state', '=', 'live'),
        )
        .select(['r.newsletter', 'a.came_at', 'i.reply']),
    )
    .$if(from !== null && sort === 'time', (query) => query.where('r.id', beyond, from!.id))
    .$if(from !== null && sort !== 'time', (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple(SORTED_BY[sort], 'r.id'), beyond, tuple(from!.key, from!.id)),
      ),
    )
    .$if(sort !== 'time', (query) => query.orderBy(SORTED_BY[sort], direction))
    .orderBy('r.id', direction)
    .limit(limit)
    .execute();
}

/** Where it is ordered by time the id alone tells a row's place. */
function sortKey(sort: Sort) {
  return sort === 'time' ? sql<string>`''`.as('key') : (`${SORTED_BY[sort]} as key` as const);
}

const SORTED_BY = {
  time: 'r.id',
  name: 'r.sort_name',
  organisation: 'r.sort_organisation',
  municipality: 'r.sort_municipality',
} as const satisfies Record<Sort, string>;

function listedOf(row: Row): ListedParticipant {
  return {
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    organisation: row.organisation,
    role: row.role,
    municipalityCode: row.municipality_code,
    details: detailsOf(row),
  };
}

function detailsOf(row: Row): ListedDetails | null {
  if (row.email === undefined) return null;
  return {
    email: row.email,
    state: row.state!,
    seat: row.seat!,
    waitsFor: row.waits_for!,
    language: row.language!,
    newsletter: row.newsletter === 1,
    createdAt: row.created_at!,
    cameAt: row.came_at ?? null,
    reply: row.reply ?? null,
  };
}
