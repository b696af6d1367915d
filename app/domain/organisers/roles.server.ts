import type { Db } from '#db/client.ts';
import type { Instant } from '../time.ts';
import type { Role } from './permission.ts';

/** Where a permission is asked for. A role in a network holds in all its events; 'anywhere' is every network. */
export type Scope = { network: number } | { event: number } | 'anywhere';

/** The roles that somebody has there at this moment; what has expired or been taken away is none. */
export async function rolesOf(
  db: Db,
  organiserId: number,
  scope: Scope,
  now: Instant,
): Promise<Role[]> {
  if (scope === 'anywhere') return networkRoles(db, organiserId, null, now);
  if ('network' in scope) return networkRoles(db, organiserId, scope.network, now);
  const { network_id } = await db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .select('s.network_id')
    .where('e.id', '=', scope.event)
    .executeTakeFirstOrThrow();
  const own = await db
    .selectFrom('event_roles')
    .select('role')
    .where('event_id', '=', scope.event)
    .where('organiser_id', '=', organiserId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .execute();
  const inNetwork = await networkRoles(db, organiserId, network_id, now);
  return [...inNetwork, ...own.map(({ role }) => role)];
}

async function networkRoles(
  db: Db,
  organiserId: number,
  networkId: number | null,
  now: Instant,
): Promise<Role[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('role')
    .$if(networkId !== null, (one) => one.where('network_id', '=', networkId))
    .where('organiser_id', '=', organiserId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .execute();
  return rows.map(({ role }) => role);
}
