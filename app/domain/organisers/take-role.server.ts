import type { Acting } from './act.server.ts';
import { isLastOwner } from './last-owner.server.ts';
import { loggedRights } from './logged-rights.server.ts';
import type { Team } from './team.ts';
import { memberOf } from './teams.server.ts';

/** Takes somebody's role in a team: their next request finds the door closed. Taking what is gone is no fault. */
export async function takeRole(
  { trx, log }: Acting,
  team: Team,
  organiserId: number,
): Promise<{ ok: true } | { ok: false; reason: 'last-owner' }> {
  const member = await memberOf(trx, team, organiserId);
  if (!member) return { ok: true };
  if (await isLastOwner(trx, team, organiserId)) return { ok: false, reason: 'last-owner' };
  if (team.of === 'network')
    await trx
      .deleteFrom('memberships')
      .where('network_id', '=', team.id)
      .where('organiser_id', '=', organiserId)
      .execute();
  else
    await trx
      .deleteFrom('event_roles')
      .where('event_id', '=', team.id)
      .where('organiser_id', '=', organiserId)
      .execute();
  const before = { ...member, organisationId: member.organisation?.id };
  await log({ act: 'role-taken', before: await loggedRights(trx, organiserId, before) });
  return { ok: true };
}
