import type { Acting } from '../organisers/act.server.ts';
import { storedText } from '../stored-text.ts';
import { translated } from '../translated.ts';
import type { NetworkDetails } from './network.form.ts';

/** Changes what a network is called and what is told of it. Its address stays: links to it are out there. */
export async function editNetwork(
  { trx, circumstances, log }: Acting,
  networkId: number,
  { name, description, county }: NetworkDetails,
): Promise<{ ok: true }> {
  const before = await trx
    .selectFrom('networks')
    .select(['name', 'description', 'county_code'])
    .where('id', '=', networkId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('networks')
    .set({
      name: JSON.stringify(name),
      description: storedText(description),
      county_code: county,
      updated_at: circumstances.now,
    })
    .where('id', '=', networkId)
    .execute();
  await log({
    act: 'network-edited',
    subject: name.fi,
    before: {
      name: translated(before.name),
      description: translated(before.description),
      county: before.county_code,
    },
    after: { name, description: description ?? null, county },
  });
  return { ok: true };
}
