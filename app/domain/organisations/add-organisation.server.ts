import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';

export interface NewOrganisation {
  kind: Schema['organisations']['kind'];
  name: Translated;
}

/** Adds an organisation, which its network keeps from then on, and gives its id. */
export async function addOrganisation(
  db: Db,
  networkId: number,
  { kind, name }: NewOrganisation,
  { now }: { now: Instant },
): Promise<number> {
  const { id } = await db
    .insertInto('organisations')
    .values({ kind, name: JSON.stringify(name), created_at: now, network_id: networkId })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
