import type { Db } from '#db/client.ts';
import { writeLog } from '../log/write-log.server.ts';
import { foundNetwork } from '../networks/found-network.server.ts';
import { networkBySlug } from '../networks/networks.server.ts';
import type { Instant } from '../time.ts';
import { giveNetworkRole } from './give-role.server.ts';
import { organiserWith } from './organisers.server.ts';
import type { NetworkRole } from './permission.ts';

interface First {
  name: string;
  email: string;
  network: string;
  role: NetworkRole;
}

/** What the server's owner does at the console; a network that is not there yet is founded under its slug. */
export async function addFirstOrganiser(
  db: Db,
  { name, email, network: slug, role }: First,
  now: Instant,
): Promise<{ founded: boolean }> {
  return db.transaction().execute(async (trx) => {
    const known = await networkBySlug(trx, slug);
    const networkId = known?.id ?? (await foundNetwork(trx, { slug, name: { fi: slug } }, { now }));
    const organiser = await organiserWith(trx, { name, email, language: 'fi' }, { now });
    await giveNetworkRole(trx, { networkId, organiserId: organiser.id, role }, { now });
    await writeLog(
      trx,
      { act: 'role-given', subject: role, after: { organiser: organiser.id, role } },
      { organiserId: null, scope: { network: networkId }, now },
    );
    return { founded: known === null };
  });
}
