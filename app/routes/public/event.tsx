import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextChange } from '../../domain/events/next-change.ts';
import { notFound } from '../../http/answers.ts';
import { EventPage } from '../../ui/event/event-page.tsx';
import type { EventView } from '../../ui/event/event-view.ts';
import { eventView } from './event-view.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<EventView> {
  const facts = await context.eventPageFacts(params.event!);
  if (!facts || facts.event.status === 'draft') throw notFound();
  context.keep({ until: nextChange(facts.series, context.now) });
  return eventView(context, facts);
}

export default function EventRoute() {
  return <EventPage view={useLoaderData<typeof loader>() as EventView} />;
}
