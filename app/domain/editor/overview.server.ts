import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { eventOrganisers } from '../events/event-organisers.server.ts';
import { poolsOf } from '../events/events.server.ts';
import { materialsOf } from '../materials/materials.server.ts';
import { programmeOf } from '../programme/programme.server.ts';
import { themesOf } from '../questions/questions.server.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import { summariesOf } from '../summaries/summaries.server.ts';
import type { Overview } from './overview.ts';

export async function overviewOf(db: Db, event: Event): Promise<Overview> {
  return {
    event,
    pools: await poolsOf(db, event.id),
    organisers: await eventOrganisers(db, event.id),
    programme: await programmeOf(db, event.id),
    themes: await themesOf(db, event.id),
    fields: await fieldsOf(db, event.id),
    materials: await materialsOf(db, event.id),
    summaries: await summariesOf(db, event.id),
    hasTextsOfAnother: await hasTextsOfAnother(db, event.id),
  };
}

async function hasTextsOfAnother(db: Db, eventId: number): Promise<boolean> {
  const other = await db
    .selectFrom('events as e')
    .innerJoin('events as other', 'other.series_id', 'e.series_id')
    .select('other.id')
    .where('e.id', '=', eventId)
    .whereRef('other.id', '<>', 'e.id')
    .where((eb) =>
      eb.or([
        eb('other.lead', '=', eb.ref('e.lead')),
        eb('other.description', '=', eb.ref('e.description')),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}
