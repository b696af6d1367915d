import type { Db, Trx } from '#db/client.ts';
import { programmeOf } from '../programme/programme.server.ts';
import type { Session } from '../programme/programme.ts';
import { themesOf } from '../questions/questions.server.ts';
import type { Theme } from '../questions/theme.ts';
import type { Field } from '../registrations/fields/field.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import type { Event } from './event.ts';
import { eventBySlug } from './events.server.ts';

/** What a form and the mail after it say of an event. It stays true for as long as the public revision stays. */
export interface EventFacts {
  revision: number;
  event: Event;
  programme: Session[];
  fields: Field[];
  themes: Theme[];
}

/** The revision is read first: what changes while the rest is read makes the facts stale, not wrong. */
export async function eventFacts(db: Db, slug: string): Promise<EventFacts | null> {
  const revision = await publicRevision(db);
  const event = await eventBySlug(db, slug);
  if (!event) return null;
  return {
    revision,
    event,
    programme: await programmeOf(db, event.id),
    fields: await fieldsOf(db, event.id),
    themes: await themesOf(db, event.id),
  };
}

/** The given facts, if they are still so in this transaction; otherwise what is so now. */
export async function factsNow(trx: Trx, facts: EventFacts): Promise<EventFacts | null> {
  return (await publicRevision(trx)) === facts.revision ? facts : eventFacts(trx, facts.event.slug);
}

async function publicRevision(db: Db): Promise<number> {
  const { number } = await db
    .selectFrom('public_revision')
    .select('number')
    .executeTakeFirstOrThrow();
  return number;
}
