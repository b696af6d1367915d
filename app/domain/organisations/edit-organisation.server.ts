import type { Acting } from '../organisers/act.server.ts';
import { addOrganisation } from './add-organisation.server.ts';
import type { OrganisationDetails } from './organisation.form.ts';
import type { Organisation } from './organisation.ts';

export async function addOrganisationAs(
  { trx, circumstances, log }: Acting,
  networkId: number,
  { kind, name }: OrganisationDetails,
): Promise<{ ok: true; id: number }> {
  const id = await addOrganisation(trx, networkId, { kind, name }, circumstances);
  await log({ act: 'organisation-added', subject: name.fi, after: { kind, name } });
  return { ok: true, id };
}

/** Renames an organisation wherever it is named: on past events' pages too. */
export async function editOrganisation(
  { trx, log }: Acting,
  { id, ...before }: Organisation,
  { kind, name }: OrganisationDetails,
): Promise<{ ok: true }> {
  await trx
    .updateTable('organisations')
    .set({ kind, name: JSON.stringify(name) })
    .where('id', '=', id)
    .execute();
  await log({ act: 'organisation-edited', subject: name.fi, before, after: { kind, name } });
  return { ok: true };
}

/** Removes an organisation that holds no event and shares none; otherwise it stays, for the events that were. */
export async function removeOrganisation(
  { trx, log }: Acting,
  { id, kind, name }: Organisation,
): Promise<{ ok: true } | { ok: false; reason: 'in-use' }> {
  const holds = trx
    .selectFrom('event_organisers')
    .select('event_id')
    .where('organisation_id', '=', id);
  const shares = trx.selectFrom('event_roles').select('event_id').where('organisation_id', '=', id);
  const used = await holds.unionAll(shares).limit(1).executeTakeFirst();
  if (used) return { ok: false, reason: 'in-use' };
  await trx.deleteFrom('organisations').where('id', '=', id).execute();
  await log({ act: 'organisation-removed', subject: name.fi, before: { kind, name } });
  return { ok: true };
}
