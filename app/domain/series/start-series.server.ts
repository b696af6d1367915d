import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import { storedText } from '../stored-text.ts';
import type { Instant } from '../time.ts';

export interface NewSeries {
  slug: string;
  name: Translated;
  description?: Translated;
}

/** Starts a series in a network and gives its id. */
export async function startSeries(
  db: Db,
  networkId: number,
  series: NewSeries,
  { now }: { now: Instant },
): Promise<number> {
  const { id } = await db
    .insertInto('series')
    .values({
      network_id: networkId,
      slug: series.slug,
      name: JSON.stringify(series.name),
      description: storedText(series.description),
      created_at: now,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
