import type { AppLoadContext } from '@remix-run/node';
import { isUnavailable } from '#db/client.ts';
import type { Circumstances } from '../domain/circumstances.ts';
import type { Event } from '../domain/events/event.ts';
import type { EventFacts } from '../domain/events/event-facts.server.ts';

/** A page that does not exist, or not for this reader. Never says which. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** The event, unless it is unknown or a draft. */
export function published(event: Event | null): Event {
  if (!event || event.status === 'draft') throw notFound();
  return event;
}

/** The same with what its forms ask and say. */
export async function publishedFacts(
  { eventFacts }: AppLoadContext,
  slug: string | undefined,
): Promise<EventFacts> {
  const facts = slug === undefined ? null : await eventFacts(slug);
  if (!facts || facts.event.status === 'draft') throw notFound();
  return facts;
}

/** What was sent with a form. A body that is no form, whatever it says of itself, is answered with 400. */
export async function sentForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** Waits for a command; a database that is locked or full is an outcome that the page can tell. */
export async function attempt<Result>(
  { logError }: AppLoadContext,
  command: Promise<Result>,
): Promise<Result | { ok: false; reason: 'unavailable' }> {
  try {
    return await command;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    logError(error);
    return { ok: false, reason: 'unavailable' };
  }
}

export function circumstancesOf(context: AppLoadContext): Circumstances {
  const { now, keyring, origin, updateDelay, mailLimits, repliesAreRead } = context;
  return {
    now,
    keyring,
    calendarHost: new URL(origin).hostname,
    updateDelay,
    mailHour: mailLimits.bulkFrom,
    repliesAreRead,
  };
}
