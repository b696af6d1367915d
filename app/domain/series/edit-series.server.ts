import type { Acting } from '../organisers/act.server.ts';
import { slugFrom } from '../slug.ts';
import { freeSlugIn } from '../slugs.server.ts';
import { storedText } from '../stored-text.ts';
import type { SeriesDetails } from './series.form.ts';
import type { Series } from './series.ts';
import { startSeries } from './start-series.server.ts';

/** Starts a series in a network, at an address made of its name; gives that part of the address. */
export async function startSeriesAs(
  { trx, circumstances, log }: Acting,
  networkId: number,
  { name, description }: SeriesDetails,
): Promise<{ ok: true; slug: string }> {
  const slug = await freeSlugIn(trx, 'series', slugFrom(name.fi));
  await startSeries(trx, networkId, { slug, name, description }, circumstances);
  await log({
    act: 'series-started',
    subject: name.fi,
    after: { name, description: description ?? null },
  });
  return { ok: true, slug };
}

/** Changes what a series is called and what is told of it. Its address stays. */
export async function editSeries(
  { trx, circumstances, log }: Acting,
  before: Series,
  { name, description }: SeriesDetails,
): Promise<{ ok: true }> {
  await trx
    .updateTable('series')
    .set({
      name: JSON.stringify(name),
      description: storedText(description),
      updated_at: circumstances.now,
    })
    .where('id', '=', before.id)
    .execute();
  await log({
    act: 'series-edited',
    subject: name.fi,
    before: { name: before.name, description: before.description },
    after: { name, description: description ?? null },
  });
  return { ok: true };
}
