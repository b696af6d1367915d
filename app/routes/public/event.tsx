import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Db } from '#db/client.ts';
import { addToCalendarLinks } from '../../calendar/web-links.ts';
import { type Event, questionPhase, registrationPhase } from '../../domain/events/event.ts';
import { eventBySlug, organisersOf, poolsOf } from '../../domain/events/events.server.ts';
import { comingAndPast, dateOf, isPast } from '../../domain/events/listed-event.ts';
import { listedEvents } from '../../domain/events/listed-events.server.ts';
import { nextChange } from '../../domain/events/next-change.ts';
import { materialsOf } from '../../domain/materials/materials.server.ts';
import { programmeOf } from '../../domain/programme/programme.server.ts';
import { acceptedQuestionsOf, themesOf } from '../../domain/questions/questions.server.ts';
import { summariesOfSeries } from '../../domain/summaries/summaries.server.ts';
import type { Instant } from '../../domain/time.ts';
import { published } from '../../http/answers.ts';
import { EventPage } from '../../ui/event/event-page.tsx';
import type { EventView } from '../../ui/event/event-view.ts';
import { publicEntryOf } from './calendar-entries.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<EventView> {
  const { db, now, origin } = context;
  const event = published(await eventBySlug(db, params.event!));
  const language = context.language;
  const around = await seriesAround(db, event, now);
  context.keep({ until: nextChange(around.series, now) });
  const entry = isPast(event, now) ? null : publicEntryOf(event, language, origin);
  return {
    language,
    now,
    origin,
    event,
    registration: registrationPhase(event, now),
    asking: questionPhase(event, now),
    pools: await poolsOf(db, event.id),
    programme: await programmeOf(db, event.id),
    organisers: await organisersOf(db, event.id),
    themes: await themesOf(db, event.id),
    questions: await acceptedQuestionsOf(db, event.id),
    materials: await materialsOf(db, event.id),
    summaries: around.summaries,
    earlier: around.earlier,
    next: around.next,
    addToCalendar: entry && addToCalendarLinks(entry, language),
  };
}

/** What the series tells at this event: the days before it with their summaries, and what is still to come. */
async function seriesAround(db: Db, event: Event, now: Instant) {
  const series = await listedEvents(db, { series: event.series.id });
  const summaries = await summariesOfSeries(db, event.series.id);
  const others = series.filter(({ id }) => id !== event.id);
  const earlier = others
    .filter((other) => dateOf(other.when) < dateOf(event.when))
    .reverse()
    .map((other) => ({ event: other, summaries: summaries.get(other.id) ?? [] }));
  const next = comingAndPast(others, now).coming.find(({ status }) => status === 'published');
  return { series, earlier, next: next ?? null, summaries: summaries.get(event.id) ?? [] };
}

export default function EventRoute() {
  return <EventPage view={useLoaderData<typeof loader>() as EventView} />;
}
