import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Organisation } from './organisation.ts';

/** An organisation in its network's list, with the number of events that it holds. */
export interface ListedOrganisation extends Organisation {
  events: number;
}

const byFinnishName = new Intl.Collator('fi');

/** The organisations that a network keeps, by their Finnish names. */
export async function organisationsOf(db: Db, networkId: number): Promise<ListedOrganisation[]> {
  const rows = await db
    .selectFrom('organisations as o')
    .select(['o.id', 'o.kind', 'o.name'])
    .select((eb) =>
      eb
        .selectFrom('event_organisers as eo')
        .whereRef('eo.organisation_id', '=', 'o.id')
        .select((count) => count.fn.countAll<number>().as('events'))
        .as('events'),
    )
    .where('o.network_id', '=', networkId)
    .execute();
  return rows
    .map((row) => ({ ...row, events: row.events ?? 0, name: translated(row.name) }))
    .sort((one, other) => byFinnishName.compare(one.name.fi, other.name.fi));
}

export async function organisationById(db: Db, id: number): Promise<Organisation> {
  const row = await db
    .selectFrom('organisations')
    .select(['id', 'kind', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, name: translated(row.name) };
}

/** The organisations that hold an event, in the order they are announced. */
export async function eventOrganisers(
  db: Db,
  eventId: number,
): Promise<Pick<Organisation, 'id' | 'name'>[]> {
  const rows = await db
    .selectFrom('event_organisers as eo')
    .innerJoin('organisations as o', 'o.id', 'eo.organisation_id')
    .select(['o.id', 'o.name'])
    .where('eo.event_id', '=', eventId)
    .orderBy('eo.position')
    .execute();
  return rows.map(({ id, name }) => ({ id, name: translated(name) }));
}

/** One of a network's organisations; null where it is another network's. */
export async function organisationOf(
  db: Db,
  networkId: number,
  id: number,
): Promise<Organisation | null> {
  const row = await db
    .selectFrom('organisations')
    .select(['id', 'kind', 'name'])
    .where('id', '=', id)
    .where('network_id', '=', networkId)
    .executeTakeFirst();
  return row ? { ...row, name: translated(row.name) } : null;
}
