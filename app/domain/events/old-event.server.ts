import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import { programmeOf } from '../programme/programme.server.ts';
import { themesOf } from '../questions/questions.server.ts';
import { fieldsOf } from '../registrations/fields/fields.server.ts';
import { eventById, poolsOf } from './events.server.ts';
import { nextInSeries, type OldEvent } from './new-from-old.ts';

/** An event with all that a new one can take over from it. */
export async function oldEvent(db: Db, id: number): Promise<OldEvent> {
  const themes = await themesOf(db, id);
  return {
    event: await eventById(db, id),
    pools: await poolsOf(db, id),
    fields: await fieldsOf(db, id),
    themes: themes.map(({ name }) => name),
    programme: await programmeOf(db, id),
    organisers: await organiserIds(db, id),
  };
}

async function organiserIds(db: Db, eventId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('event_organisers')
    .select('organisation_id')
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.organisation_id);
}

export interface LastOfSeries {
  id: number;
  /** Of the event that comes next; null where the series does not count its events. */
  nextOrdinal: number | null;
}

/** The event that the next one of a series is made like: the one with the highest ordinal, else the latest. */
export async function lastOfSeries(db: Db, seriesId: number): Promise<LastOfSeries | null> {
  const last = await db
    .selectFrom('events')
    .select(['id', 'ordinal'])
    .where('series_id', '=', seriesId)
    .orderBy('ordinal', (order) => order.desc().nullsLast())
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) return null;
  return { id: last.id, nextOrdinal: last.ordinal === null ? null : last.ordinal + 1 };
}

/** What the next event of a series would be called, and the one that it would be made like. */
export interface NextTitle {
  title: Translated;
  ordinal: number | null;
  after: Translated;
}

export async function nextTitleIn(db: Db, seriesId: number): Promise<NextTitle | null> {
  const last = await lastOfSeries(db, seriesId);
  if (!last) return null;
  const old = await oldEvent(db, last.id);
  const { title } = nextInSeries(old, last.nextOrdinal).event;
  return { title, ordinal: last.nextOrdinal, after: old.event.title };
}
