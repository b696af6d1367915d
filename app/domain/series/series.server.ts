import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Series } from './series.ts';

export async function seriesBySlug(db: Db, slug: string): Promise<Series | null> {
  const [one] = await withNetwork(db).where('s.slug', '=', slug).execute();
  return one ? seriesOf(one) : null;
}

/** All series in the order they were started, of one network or of every one. */
export async function allSeries(db: Db, network?: number): Promise<Series[]> {
  const all = withNetwork(db).orderBy('s.id');
  const rows = await (network === undefined ? all : all.where('n.id', '=', network)).execute();
  return rows.map(seriesOf);
}

function withNetwork(db: Db) {
  return db
    .selectFrom('series as s')
    .innerJoin('networks as n', 'n.id', 's.network_id')
    .select([
      's.id',
      's.slug',
      's.name',
      's.description',
      's.updated_at',
      'n.slug as network_slug',
      'n.name as network_name',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withNetwork>['execute']>>[number];

function seriesOf(row: Row): Series {
  return {
    id: row.id,
    slug: row.slug,
    name: translated(row.name),
    description: translated(row.description),
    updatedAt: row.updated_at,
    network: { slug: row.network_slug, name: translated(row.network_name) },
  };
}
