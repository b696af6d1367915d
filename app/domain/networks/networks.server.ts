import type { Selectable } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { translated } from '../translated.ts';
import type { Network } from './network.ts';

const COLUMNS = ['id', 'slug', 'name', 'description', 'county_code', 'updated_at'] as const;

/** All networks in the order they were founded here. */
export async function allNetworks(db: Db): Promise<Network[]> {
  const rows = await db.selectFrom('networks').select(COLUMNS).orderBy('id').execute();
  return rows.map(networkOf);
}

export async function networkBySlug(db: Db, slug: string): Promise<Network | null> {
  const row = await db
    .selectFrom('networks')
    .select(COLUMNS)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ? networkOf(row) : null;
}

function networkOf(row: Pick<Selectable<Schema['networks']>, (typeof COLUMNS)[number]>): Network {
  return {
    id: row.id,
    slug: row.slug,
    name: translated(row.name),
    description: translated(row.description),
    countyCode: row.county_code,
    updatedAt: row.updated_at,
  };
}
