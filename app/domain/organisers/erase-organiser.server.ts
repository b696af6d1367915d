import type { Db, Trx } from '#db/client.ts';
import { writeLog } from '../log/write-log.server.ts';
import type { Instant } from '../time.ts';
import { isLastOwner } from './last-owner.server.ts';
import { loggedRights } from './logged-rights.server.ts';
import type { Organiser } from './organiser.ts';
import { organiserByAddress } from './organisers.server.ts';

/**
 * Erases who somebody was, at their own request: name, address, rights, sign-ins and the mail to them. What
 * they did stays in the log as an erased person's. Whoever a network would be nobody's without must be
 * followed by another owner first.
 */
export async function eraseOrganiser(
  db: Db,
  address: string,
  now: Instant,
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'last-owner' }> {
  return db.transaction().execute(async (trx) => {
    const organiser = await organiserByAddress(trx, address);
    if (!organiser) return { ok: false, reason: 'unknown' };
    const memberships = await membershipsOf(trx, organiser);
    for (const { network } of memberships)
      if (await isLastOwner(trx, { of: 'network', id: network }, organiser.id))
        return { ok: false, reason: 'last-owner' };
    const eventRoles = await eventRolesOf(trx, organiser);
    for (const { network, ...rights } of memberships)
      await logTaken(trx, organiser, { scope: { network }, rights, now });
    for (const { event, ...rights } of eventRoles)
      await logTaken(trx, organiser, { scope: { event }, rights, now });
    await forget(trx, organiser, now);
    return { ok: true };
  });
}

function membershipsOf(trx: Trx, { id }: Organiser) {
  return trx
    .selectFrom('memberships')
    .select(['network_id as network', 'role', 'expires_at as expiresAt'])
    .where('organiser_id', '=', id)
    .execute();
}

function eventRolesOf(trx: Trx, { id }: Organiser) {
  return trx
    .selectFrom('event_roles')
    .select(['event_id as event', 'role', 'organisation_id as organisationId'])
    .select('expires_at as expiresAt')
    .where('organiser_id', '=', id)
    .execute();
}

interface Taken {
  scope: { network: number } | { event: number };
  rights: Parameters<typeof loggedRights>[2];
  now: Instant;
}

async function logTaken(trx: Trx, { id }: Organiser, { scope, rights, now }: Taken): Promise<void> {
  const before = await loggedRights(trx, id, rights);
  await writeLog(trx, { act: 'role-taken', before }, { organiserId: null, scope, now });
}

async function forget(trx: Trx, { id, email }: Organiser, now: Instant): Promise<void> {
  for (const table of [
    'memberships',
    'event_roles',
    'identities',
    'sign_ins',
    'sign_in_links',
  ] as const)
    await trx.deleteFrom(table).where('organiser_id', '=', id).execute();
  await trx
    .deleteFrom('messages')
    .where('recipient', '=', email)
    .where('registration_id', 'is', null)
    .execute();
  await trx
    .updateTable('organisers')
    .set({ name: '', email: '', email_normalised: `erased-${id}`, updated_at: now })
    .where('id', '=', id)
    .execute();
}
