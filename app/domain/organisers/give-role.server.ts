import type { Db, Trx } from '#db/client.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import type { Acting } from './act.server.ts';
import { loggedRights } from './logged-rights.server.ts';
import { organiserWith } from './organisers.server.ts';
import type { NetworkRole } from './permission.ts';
import { tellOfRole } from './role-given.server.ts';
import { isOver, type Rights, type Team } from './team.ts';
import { memberOf } from './teams.server.ts';

interface Invited {
  name: string;
  address: string;
  /** Of the mail to somebody who is new; who is known has chosen their own. */
  language: Language;
  rights: Rights;
}

/**
 * Gives somebody a role in a team and tells them by mail. Whoever has one there has it changed on their own
 * page instead, where it is seen what they have; one that has run out is given anew.
 */
export async function giveRole(
  { trx, organiser: giver, circumstances, log }: Acting,
  team: Team,
  { name, address, language, rights }: Invited,
): Promise<{ ok: true } | { ok: false; reason: 'has-a-role' }> {
  const { now } = circumstances;
  const to = await organiserWith(trx, { name, email: address, language }, circumstances);
  const member = await memberOf(trx, team, to.id);
  if (member && !isOver(member, now)) return { ok: false, reason: 'has-a-role' };
  await writeRights(trx, { teamId: team.id, organiserId: to.id, rights }, now);
  await log({ act: 'role-given', after: await loggedRights(trx, to.id, rights) });
  await tellOfRole(trx, { team, rights, to, giver }, circumstances);
  return { ok: true };
}

async function writeRights(
  trx: Trx,
  { teamId, organiserId, rights }: { teamId: number; organiserId: number; rights: Rights },
  now: Instant,
): Promise<void> {
  if (rights.in === 'network') {
    const { role, expiresAt } = rights;
    await giveNetworkRole(trx, { networkId: teamId, organiserId, role, expiresAt }, { now });
    return;
  }
  const given = {
    role: rights.role,
    organisation_id: rights.organisationId,
    expires_at: rights.expiresAt,
    created_at: now,
  };
  await trx
    .insertInto('event_roles')
    .values({ event_id: teamId, organiser_id: organiserId, ...given })
    .onConflict((conflict) => conflict.columns(['event_id', 'organiser_id']).doUpdateSet(given))
    .execute();
}

interface Membership {
  networkId: number;
  organiserId: number;
  role: NetworkRole;
  expiresAt?: Instant | null;
}

/** Gives somebody a role in a network, in place of the one they had there, without a word to them. */
export async function giveNetworkRole(
  db: Db,
  { networkId, organiserId, role, expiresAt = null }: Membership,
  { now }: { now: Instant },
): Promise<void> {
  const given = { role, expires_at: expiresAt, created_at: now };
  await db
    .insertInto('memberships')
    .values({ network_id: networkId, organiser_id: organiserId, ...given })
    .onConflict((conflict) => conflict.columns(['network_id', 'organiser_id']).doUpdateSet(given))
    .execute();
}
