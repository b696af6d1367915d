import { addEvent } from '#app/domain/events/add-event.server.ts';
import { foundNetwork } from '#app/domain/networks/found-network.server.ts';
import {
  addOrganisation,
  type NewOrganisation,
} from '#app/domain/organisations/add-organisation.server.ts';
import { giveNetworkRole } from '#app/domain/organisers/give-role.server.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import type { Keyring } from '#app/domain/privacy/keyring.ts';
import { addUsualReminders } from '#app/domain/reminders/add-usual-reminders.server.ts';
import { startSeries } from '#app/domain/series/start-series.server.ts';
import type { Instant } from '#app/domain/time.ts';
import type { Db, Trx } from './client.ts';
import type { DemoNetwork } from './demo/demo-network.ts';
import { kansallinenHyvinvointiverkosto } from './demo/kansallinen-hyvinvointiverkosto.ts';
import { kantaHame } from './demo/kanta-hame.ts';
import { kuntaHyvinvoinninEdistajana } from './demo/kunta-hyvinvoinnin-edistajana.ts';

const NETWORKS = [kantaHame, kuntaHyvinvoinninEdistajana, kansallinenHyvinvointiverkosto];

/** Owns the demo's networks. */
export const DEMO_ORGANISER = {
  name: 'Demon järjestäjä',
  email: 'jarjestaja@example.fi',
  language: 'fi',
} as const;

interface Context {
  now: Instant;
  keyring: Keyring;
}

/**
 * Fills an empty database with the networks that the documents tell of and their two upcoming events.
 * Does nothing where there is any network, and says whether it did. All or nothing.
 */
export async function seedDemo(db: Db, context: Context): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const already = await trx.selectFrom('networks').select('id').limit(1).executeTakeFirst();
    if (already) return false;
    const { id } = await organiserWith(trx, DEMO_ORGANISER, context);
    for (const network of NETWORKS) {
      const networkId = await addNetwork(trx, network, context);
      await giveNetworkRole(trx, { networkId, organiserId: id, role: 'owner' }, context);
    }
    return true;
  });
}

async function addNetwork(trx: Trx, demo: DemoNetwork, context: Context): Promise<number> {
  const networkId = await foundNetwork(trx, demo.network, context);
  const seriesId = await startSeries(trx, networkId, demo.series, context);
  const organisations = new Map<NewOrganisation, number>();
  for (const { event, organisers = [] } of demo.events(context.now)) {
    for (const organiser of organisers)
      if (!organisations.has(organiser))
        organisations.set(organiser, await addOrganisation(trx, networkId, organiser, context));
    const ids = organisers.map((organiser) => organisations.get(organiser)!);
    const added = await addEvent(trx, event, { seriesId, organisers: ids }, context);
    if (!added.ok)
      throw new Error(`The demo's ${event.slug} has an impossible time: ${added.reason}`);
    if (event.seats) await addUsualReminders(trx, added.id, context.now);
  }
  return networkId;
}
