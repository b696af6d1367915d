import type { Db } from '#db/client.ts';
import { freeSlug } from './slug.ts';

/** The wished part of an address, or the first that is free like it. To be called in the transaction that takes it. */
export async function freeSlugIn(
  trx: Db,
  table: 'networks' | 'series' | 'events',
  wished: string,
): Promise<string> {
  const rows = await trx.selectFrom(table).select('slug').execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  return freeSlug(wished, (slug) => taken.has(slug));
}
