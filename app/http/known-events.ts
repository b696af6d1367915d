import type { Db } from '#db/client.ts';
import type { PublicRevision } from '#db/public-revision.ts';
import { type EventFacts, eventFacts } from '../domain/events/event-facts.server.ts';

/** More than the events that people sign up for at one time. */
const MOST_EVENTS = 500;

/**
 * Reads what a form asks and says of an event, once until something public changes: when hundreds sign
 * up at once, they all get the same form of the same event.
 */
export function knownEvents(
  db: Db,
  revision: PublicRevision,
): (slug: string) => Promise<EventFacts | null> {
  const known = new Map<string, EventFacts>();
  return async (slug) => {
    const before = known.get(slug);
    if (before && String(before.revision) === revision.of('none')) return before;
    const facts = await eventFacts(db, slug);
    if (known.size >= MOST_EVENTS) known.clear();
    if (facts) known.set(slug, facts);
    return facts;
  };
}
