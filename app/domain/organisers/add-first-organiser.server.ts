import type { Db } from '#db/client.ts';
import { writeLog } from '../log/write-log.server.ts';
import { foundNetwork } from '../networks/found-network.server.ts';
import { networkBySlug } from '../networks/networks.server.ts';
import type { Instant } from '../time.ts';
import { giveNetworkRole } from './give-role.server.ts';
import { isLastOwner } from './last-owner.server.ts';
import { loggedRights } from './logged-rights.server.ts';
import { organiserWith } from './organisers.server.ts';
import type { NetworkRole } from './permission.ts';

export interface First {
  name: string;
  address: string;
  network: string;
  role: NetworkRole;
}

export type Added =
  /** `name` is the one by which they are known from now on. */
  | { ok: true; name: string; founded: boolean }
  /** There is no such network, and one that is founded needs an owner. */
  | { ok: false; reason: 'needs-owner' }
  | { ok: false; reason: 'last-owner' };

/**
 * What the server's owner does at the console. A network that is not there yet is founded under its slug.
 * Whoever has a role there gets this one in its place, without a last day and without mail.
 */
export async function addFirstOrganiser(
  db: Db,
  { name, address, network: slug, role }: First,
  now: Instant,
): Promise<Added> {
  return db.transaction().execute(async (trx): Promise<Added> => {
    const known = await networkBySlug(trx, slug);
    if (!known && role !== 'owner') return { ok: false, reason: 'needs-owner' };
    const organiser = await organiserWith(trx, { name, email: address, language: 'fi' }, { now });
    const of = 'network';
    if (known && role !== 'owner' && (await isLastOwner(trx, { of, id: known.id }, organiser.id)))
      return { ok: false, reason: 'last-owner' };
    const networkId = known?.id ?? (await foundNetwork(trx, { slug, name: { fi: slug } }, { now }));
    await giveNetworkRole(trx, { networkId, organiserId: organiser.id, role }, { now });
    const after = await loggedRights(trx, organiser.id, { role, expiresAt: null });
    const scope = { network: networkId };
    await writeLog(trx, { act: 'role-given', after }, { organiserId: null, scope, now });
    return { ok: true, name: organiser.name, founded: known === null };
  });
}
