import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { eventOrganisers } from '../events/event-organisers.server.ts';
import { poolsOf } from '../events/events.server.ts';
import { programmeOf } from '../programme/programme.server.ts';
import { themesOf } from '../questions/questions.server.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import type { Overview } from './overview.ts';

export async function overviewOf(db: Db, event: Event): Promise<Overview> {
  return {
    event,
    pools: await poolsOf(db, event.id),
    organisers: await eventOrganisers(db, event.id),
    programme: await programmeOf(db, event.id),
    themes: await themesOf(db, event.id),
    fields: await fieldsOf(db, event.id),
  };
}
