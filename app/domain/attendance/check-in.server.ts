import type { Db } from '#db/client.ts';
import type { SeatMode } from '../events/event.ts';
import { namedLike } from '../registrations/matching.server.ts';
import type { Instant } from '../time.ts';

/** Somebody at the door, as far as the desk may know them. */
export interface AtTheDoor {
  id: number;
  firstName: string;
  lastName: string;
  organisation: string | null;
  /** Null for somebody who still waits for one. */
  seat: SeatMode | null;
  cameAt: Instant | null;
}

const SHOWN = 20;

/** Who is meant by what was typed at the desk; `more` where the list is cut. */
export async function findAtTheDoor(
  db: Db,
  eventId: number,
  search: string,
): Promise<{ found: AtTheDoor[]; more: boolean }> {
  const rows = await namedLike(db, eventId, search)
    .leftJoin('attendances as a', 'a.registration_id', 'r.id')
    .select(['r.id', 'r.first_name as firstName', 'r.last_name as lastName'])
    .select(['r.organisation', 'r.seat', 'a.came_at as cameAt'])
    .orderBy('r.sort_name')
    .orderBy('r.id')
    .limit(SHOWN + 1)
    .execute();
  return { found: rows.slice(0, SHOWN), more: rows.length > SHOWN };
}

/** Whom the desk let in last: there a mistake is mended. */
export async function latestArrivals(db: Db, eventId: number): Promise<AtTheDoor[]> {
  return db
    .selectFrom('attendances as a')
    .innerJoin('registrations as r', 'r.id', 'a.registration_id')
    .select(['r.id', 'r.first_name as firstName', 'r.last_name as lastName'])
    .select(['r.organisation', 'r.seat', 'a.came_at as cameAt'])
    .where('a.event_id', '=', eventId)
    .where('a.by', '=', 'desk')
    .orderBy('a.came_at', 'desc')
    .limit(5)
    .execute();
}

/** How many have come, through the door and through their join links. */
export async function countArrivals(
  db: Db,
  eventId: number,
): Promise<{ desk: number; 'join-link': number }> {
  const rows = await db
    .selectFrom('attendances')
    .select((eb) => ['by', eb.fn.countAll<number>().as('count')])
    .where('event_id', '=', eventId)
    .groupBy('by')
    .execute();
  const by = (way: 'desk' | 'join-link') => rows.find((row) => row.by === way)?.count ?? 0;
  return { desk: by('desk'), 'join-link': by('join-link') };
}
