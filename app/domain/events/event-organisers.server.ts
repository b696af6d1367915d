import type { Db } from '#db/client.ts';
import { addOrganisationAs } from '../organisations/edit-organisation.server.ts';
import type { OrganisationDetails } from '../organisations/organisation.form.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Acting } from '../organisers/act.server.ts';
import { translated } from '../translated.ts';
import { addOrganisers } from './add-event-parts.server.ts';
import type { Event } from './event.ts';
import type { OrganiserChange } from './event-organisers.form.ts';

/** The organisations that hold the event, the lead first. */
export async function eventOrganisers(db: Db, eventId: number): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('event_organisers as eo')
    .innerJoin('organisations as o', 'o.id', 'eo.organisation_id')
    .select(['o.id', 'o.kind', 'o.name'])
    .where('eo.event_id', '=', eventId)
    .orderBy('eo.position')
    .execute();
  return rows.map((row) => ({ ...row, name: translated(row.name) }));
}

/**
 * Changes the list by one organisation. What others have done to it meanwhile stays: the change is made to
 * the list as it is now. Refuses organisations of other networks.
 */
export async function changeOrganisers(
  { trx, log }: Acting,
  event: Pick<Event, 'id' | 'network'>,
  change: OrganiserChange,
  organisationId: number,
): Promise<{ ok: true } | { ok: false; reason: 'unknown-organisation' }> {
  const before = await eventOrganisers(trx, event.id);
  const known =
    before.some(({ id }) => id === organisationId) ||
    (change === 'add' && (await isOfNetwork(trx, organisationId, event.network.id)));
  if (!known) return { ok: false, reason: 'unknown-organisation' };
  const ids = changedOrder(
    before.map(({ id }) => id),
    change,
    organisationId,
  );
  await trx.deleteFrom('event_organisers').where('event_id', '=', event.id).execute();
  await addOrganisers(trx, event.id, ids);
  await log({
    act: 'event-edited',
    subject: 'organisers',
    before: { organisers: before.map(({ name }) => name.fi) },
    after: { organisers: (await eventOrganisers(trx, event.id)).map(({ name }) => name.fi) },
  });
  return { ok: true };
}

/** Adds an organisation that the network does not know yet, as the last of those that hold the event. */
export async function addNewOrganiser(
  acting: Acting,
  event: Pick<Event, 'id' | 'network'>,
  details: OrganisationDetails,
): Promise<{ ok: true }> {
  const { id } = await addOrganisationAs(acting, event.network.id, details);
  const added = await changeOrganisers(acting, event, 'add', id);
  if (!added.ok) throw new Error('the network does not know its new organisation');
  return added;
}

function changedOrder(ids: number[], change: OrganiserChange, id: number): number[] {
  const others = ids.filter((one) => one !== id);
  if (change === 'remove') return others;
  if (!ids.includes(id)) return [...ids, id];
  const step = { add: 0, up: -1, down: 1 }[change];
  const place = Math.max(0, ids.indexOf(id) + step);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

async function isOfNetwork(db: Db, organisationId: number, networkId: number): Promise<boolean> {
  const own = await db
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', organisationId)
    .where('network_id', '=', networkId)
    .executeTakeFirst();
  return own !== undefined;
}
