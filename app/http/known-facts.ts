import type { PublicRevision } from '#db/public-revision.ts';

/** More than the events that people look at and sign up for at one time. */
const MOST_EVENTS = 500;

/**
 * Reads what is public of an event once until something public changes. Hundreds who sign up at once all
 * get the same form of the same event, and its page is drawn anew only because fewer seats are left.
 */
export function knownFacts<Facts>(
  { of }: PublicRevision,
  read: (slug: string) => Promise<Facts | null>,
): (slug: string) => Promise<Facts | null> {
  const known = new Map<string, { revision: string; facts: Facts }>();
  return async (slug) => {
    const revision = of('none');
    const before = known.get(slug);
    if (before?.revision === revision) return before.facts;
    const facts = await read(slug);
    if (known.size >= MOST_EVENTS) known.clear();
    if (facts) known.set(slug, { revision, facts });
    return facts;
  };
}
