import type { Acting } from '../organisers/act.server.ts';
import { giveNetworkRole } from '../organisers/give-role.server.ts';
import { slugFrom } from '../slug.ts';
import { freeSlugIn } from '../slugs.server.ts';
import { foundNetwork } from './found-network.server.ts';
import type { NetworkDetails } from './network.form.ts';

/** Founds a network, at an address made of its name; whoever founds it owns it. */
export async function foundNetworkAs(
  { trx, organiser, circumstances, log }: Acting,
  { name, description, county }: NetworkDetails,
): Promise<{ ok: true; slug: string }> {
  const slug = await freeSlugIn(trx, 'networks', slugFrom(name.fi));
  const network = { slug, name, description, countyCode: county ?? undefined };
  const networkId = await foundNetwork(trx, network, circumstances);
  await giveNetworkRole(
    trx,
    { networkId, organiserId: organiser.id, role: 'owner' },
    circumstances,
  );
  await log(
    {
      act: 'network-founded',
      subject: name.fi,
      after: { name, description: description ?? null, county },
    },
    { network: networkId },
  );
  return { ok: true, slug };
}
