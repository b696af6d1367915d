import type { Translated } from '../language.ts';
import type { Acting } from '../organisers/act.server.ts';
import { freeSlugIn } from '../slugs.server.ts';
import { addEvent } from './add-event.server.ts';
import type { EventKind, EventMode } from './event.ts';
import { copyOf, fromScratch, nextInSeries, type Plan } from './new-from-old.ts';
import { lastOfSeries, oldEvent } from './old-event.server.ts';

/** How a new event comes about. */
export type Beginning =
  /** The organiser has seen the ordinal that the next one is to have. */
  | { way: 'next'; ordinal: number | null }
  | { way: 'copy'; eventId: number }
  | { way: 'scratch'; title: Translated; kind: EventKind; mode: EventMode };

interface Belonging {
  networkId: number;
  seriesId: number;
  /** Names the form: sent twice, it creates one event. */
  submission: string;
}

export type CreateEventResult =
  | { ok: true; slug: string; is: 'new' | 'there-already' }
  | { ok: false; reason: 'nothing-to-follow' };

/**
 * Creates a draft in a series. Whoever asks for its next event when somebody else has just created that
 * one is led to it.
 */
export async function createEvent(
  acting: Acting,
  belonging: Belonging,
  beginning: Beginning,
): Promise<CreateEventResult> {
  const { trx, circumstances, log } = acting;
  const before = await createdBefore(acting, belonging, beginning);
  if (before) return { ok: true, slug: before.slug, is: 'there-already' };
  const plan = await planFor(acting, belonging, beginning);
  if (!plan) return { ok: false, reason: 'nothing-to-follow' };

  const slug = await freeSlugIn(trx, 'events', plan.event.slug);
  const { organisers, event } = plan;
  const added = await addEvent(
    trx,
    { ...event, slug },
    { ...belonging, organisers },
    circumstances,
  );
  if (!added.ok) throw new Error(`a new event has an impossible time: ${added.reason}`);
  await log({ act: 'event-created', after: { title: event.title } }, { event: added.id });
  return { ok: true, slug, is: 'new' };
}

async function createdBefore(
  { trx }: Acting,
  { seriesId, submission }: Belonging,
  beginning: Beginning,
): Promise<{ slug: string } | undefined> {
  const inSeries = trx.selectFrom('events').select('slug').where('series_id', '=', seriesId);
  const sent = await inSeries.where('submission', '=', submission).executeTakeFirst();
  if (sent || beginning.way !== 'next' || beginning.ordinal === null) return sent;
  return inSeries.where('ordinal', '=', beginning.ordinal).executeTakeFirst();
}

async function planFor(
  { trx }: Acting,
  { networkId, seriesId }: Belonging,
  beginning: Beginning,
): Promise<Plan | null> {
  switch (beginning.way) {
    case 'next': {
      const last = await lastOfSeries(trx, seriesId);
      return last && nextInSeries(await oldEvent(trx, last.id), last.nextOrdinal);
    }
    case 'copy': {
      const own = await trx
        .selectFrom('events as e')
        .innerJoin('series as s', 's.id', 'e.series_id')
        .select('e.id')
        .where('e.id', '=', beginning.eventId)
        .where('s.network_id', '=', networkId)
        .executeTakeFirst();
      return own ? copyOf(await oldEvent(trx, own.id)) : null;
    }
    case 'scratch':
      return fromScratch(beginning.title, beginning.kind, beginning.mode);
  }
}
