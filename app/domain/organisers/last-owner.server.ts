import type { Db } from '#db/client.ts';
import type { Team } from './team.ts';

/**
 * Whether a network would be nobody's without this owner: the others, if there are any, have a last day.
 * Triggers on memberships hold the same rule. An event has no owner of its own.
 */
export async function isLastOwner(
  db: Db,
  team: Pick<Team, 'of' | 'id'>,
  organiserId: number,
): Promise<boolean> {
  if (team.of === 'event') return false;
  const owners = await db
    .selectFrom('memberships')
    .select('organiser_id')
    .where('network_id', '=', team.id)
    .where('role', '=', 'owner')
    .where('expires_at', 'is', null)
    .limit(2)
    .execute();
  return owners.length === 1 && owners[0]!.organiser_id === organiserId;
}
