import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import type { CountyCode } from '../organisations/counties.ts';
import { storedText } from '../stored-text.ts';
import type { Instant } from '../time.ts';

export interface NewNetwork {
  slug: string;
  name: Translated;
  description?: Translated;
  countyCode?: CountyCode;
}

/** Founds a network and gives its id. */
export async function foundNetwork(
  db: Db,
  network: NewNetwork,
  { now }: { now: Instant },
): Promise<number> {
  const { id } = await db
    .insertInto('networks')
    .values({
      slug: network.slug,
      name: JSON.stringify(network.name),
      description: storedText(network.description),
      county_code: network.countyCode ?? null,
      created_at: now,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
