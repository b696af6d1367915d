import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';
import type { NetworkRole } from './permission.ts';

interface Membership {
  networkId: number;
  organiserId: number;
  role: NetworkRole;
  expiresAt?: Instant | null;
}

/** Gives somebody a role in a network, in place of the one they had there. */
export async function giveNetworkRole(
  db: Db,
  { networkId, organiserId, role, expiresAt = null }: Membership,
  { now }: { now: Instant },
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({
      network_id: networkId,
      organiser_id: organiserId,
      role,
      expires_at: expiresAt,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'organiser_id']).doUpdateSet({ role, expires_at: expiresAt }),
    )
    .execute();
}
