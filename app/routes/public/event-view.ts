import type { AppLoadContext } from '@remix-run/node';
import { addToCalendarLinks } from '../../calendar/web-links.ts';
import { questionPhase, registrationPhase } from '../../domain/events/event.ts';
import type { EventPageFacts } from '../../domain/events/event-page-facts.server.ts';
import { poolsOf } from '../../domain/events/events.server.ts';
import { comingAndPast, dateOf, isPast } from '../../domain/events/listed-event.ts';
import type { Instant } from '../../domain/time.ts';
import type { EventView } from '../../ui/event/event-view.ts';
import { publicEntryOf } from './calendar-entries.ts';

/** Everything that an event's page tells at this moment. */
export async function eventView(
  { db, now, origin, language }: AppLoadContext,
  facts: EventPageFacts,
): Promise<EventView> {
  const { event, series: _series, summaries, ...told } = facts;
  const entry = isPast(event, now) ? null : publicEntryOf(event, language, origin);
  return {
    language,
    now,
    origin,
    event,
    ...told,
    registration: registrationPhase(event, now),
    asking: questionPhase(event, now),
    pools: await poolsOf(db, event.id),
    summaries: summaries.get(event.id) ?? [],
    ...seriesAround(facts, now),
    addToCalendar: entry && addToCalendarLinks(entry, language),
  };
}

/** The days of the series before this one with their summaries, and what is still to come. */
function seriesAround({ event, series, summaries }: EventPageFacts, now: Instant) {
  const others = series.filter(({ id }) => id !== event.id);
  const earlier = others
    .filter((other) => dateOf(other.when) < dateOf(event.when))
    .reverse()
    .map((other) => ({ event: other, summaries: summaries.get(other.id) ?? [] }));
  const next = comingAndPast(others, now).coming.find(({ status }) => status === 'published');
  return { earlier, next: next ?? null };
}
