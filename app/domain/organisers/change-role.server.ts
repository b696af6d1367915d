import type { Trx } from '#db/client.ts';
import type { Acting } from './act.server.ts';
import { isLastOwner } from './last-owner.server.ts';
import { loggedRights } from './logged-rights.server.ts';
import type { Rights, Team } from './team.ts';
import { memberOf } from './teams.server.ts';

/** Changes what somebody may do in a team, or until when. No mail: they are told by whoever does it. */
export async function changeRole(
  { trx, log }: Acting,
  team: Team,
  organiserId: number,
  rights: Rights,
): Promise<{ ok: true } | { ok: false; reason: 'no-role' | 'last-owner' }> {
  const member = await memberOf(trx, team, organiserId);
  if (!member) return { ok: false, reason: 'no-role' };
  const staysOwner = rights.role === 'owner' && rights.expiresAt === null;
  if (!staysOwner && (await isLastOwner(trx, team, organiserId)))
    return { ok: false, reason: 'last-owner' };
  const before = { ...member, organisationId: member.organisation?.id };
  await updateRights(trx, team.id, organiserId, rights);
  await log({
    act: 'role-changed',
    before: await loggedRights(trx, organiserId, before),
    after: await loggedRights(trx, organiserId, rights),
  });
  return { ok: true };
}

async function updateRights(
  trx: Trx,
  teamId: number,
  organiserId: number,
  rights: Rights,
): Promise<void> {
  if (rights.in === 'network')
    await trx
      .updateTable('memberships')
      .set({ role: rights.role, expires_at: rights.expiresAt })
      .where('network_id', '=', teamId)
      .where('organiser_id', '=', organiserId)
      .execute();
  else
    await trx
      .updateTable('event_roles')
      .set({
        role: rights.role,
        organisation_id: rights.organisationId,
        expires_at: rights.expiresAt,
      })
      .where('event_id', '=', teamId)
      .where('organiser_id', '=', organiserId)
      .execute();
}
