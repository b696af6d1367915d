import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { dateOf, type ListedEvent } from '../events/listed-event.ts';
import { listedEvents } from '../events/listed-events.server.ts';
import { summariesOfSeries } from './summaries.server.ts';
import type { Conclusion } from './summary.ts';

export interface EarlierConclusions {
  event: Pick<ListedEvent, 'id' | 'title' | 'when'>;
  conclusions: Conclusion[];
}

/** What the earlier events of the series concluded, the latest first. */
export async function earlierConclusions(db: Db, event: Event): Promise<EarlierConclusions[]> {
  const summaries = await summariesOfSeries(db, event.series.id);
  const events = await listedEvents(db, { series: event.series.id });
  return events
    .filter((other) => dateOf(other.when) < dateOf(event.when))
    .reverse()
    .flatMap(({ id, title, when }) => {
      const conclusions = (summaries.get(id) ?? []).flatMap((summary) => summary.conclusions);
      return conclusions.length > 0 ? [{ event: { id, title, when }, conclusions }] : [];
    });
}
