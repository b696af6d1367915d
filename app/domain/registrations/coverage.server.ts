import type { Db } from '#db/client.ts';
import type { FromMunicipality } from './coverage.ts';
import { NO_LISTING_KEYS } from './listing-keys.ts';

/** Where those who have not cancelled come from, the most first. */
export async function municipalitiesComing(db: Db, eventId: number): Promise<FromMunicipality[]> {
  return live(db, eventId)
    .select((eb) => ['r.municipality_code as code', eb.fn.countAll<number>().as('count')])
    .groupBy(['r.sort_municipality', 'r.municipality_code'])
    .orderBy('count', 'desc')
    .orderBy('r.sort_municipality')
    .execute();
}

export interface OrganisationsComing {
  /** The largest, as one of their people has written the name. */
  largest: { name: string; count: number }[];
  /** How many different ones, as they are written. */
  count: number;
  /** People who have told none. */
  without: number;
}

const SHOWN = 10;

/** The organisations of those who have not cancelled, told apart by what people have written. */
export async function organisationsComing(db: Db, eventId: number): Promise<OrganisationsComing> {
  const rows = await live(db, eventId)
    .select((eb) => [
      'r.sort_organisation as key',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('r.id').as('one'),
    ])
    .groupBy('r.sort_organisation')
    .orderBy('count', 'desc')
    .orderBy('r.sort_organisation')
    .execute();
  const told = rows.filter(({ key }) => key !== NO_LISTING_KEYS.sort_organisation);
  const largest = told.slice(0, SHOWN);
  const names = await namesOf(
    db,
    largest.map(({ one }) => one),
  );
  return {
    largest: largest.map(({ one, count }) => ({ name: names.get(one) ?? '', count })),
    count: told.length,
    without: rows.find(({ key }) => key === NO_LISTING_KEYS.sort_organisation)?.count ?? 0,
  };
}

async function namesOf(db: Db, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'organisation'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, organisation }) => [id, organisation ?? '']));
}

function live(db: Db, eventId: number) {
  return db
    .selectFrom('registrations as r')
    .where('r.event_id', '=', eventId)
    .where('r.state', '<>', 'cancelled');
}
