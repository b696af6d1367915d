import type { PartnershipDay } from './partnership-day.ts';

const anotherSeries = {
  network_id: 1,
  slug: 'toinen',
  name: '{"fi":"Toinen"}',
  created_at: 0,
  updated_at: 0,
};

/** One more event in the day's network, in a series of its own. */
export async function anotherEvent(
  { db }: PartnershipDay,
  status: 'draft' | 'published',
): Promise<number> {
  await db.insertInto('series').values(anotherSeries).execute();
  const { id } = await db
    .insertInto('events')
    .values({
      series_id: 2,
      slug: 'toinen',
      kind: 'forum',
      status,
      title: '{"fi":"Toinen"}',
      precision: 'day',
      date: '2026-01-01',
      created_at: 0,
      updated_at: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody of this name who opens an event; gives the speaker's number. */
export async function speakerAt(
  { db }: PartnershipDay,
  event: number,
  name: string,
): Promise<number> {
  const speaker = await db
    .insertInto('speakers')
    .values({ name, created_at: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  const session = await db
    .insertInto('sessions')
    .values({ event_id: event, position: 0, kind: 'talk', title: '{"fi":"Avaus"}' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('appearances')
    .values({
      session_id: session.id,
      position: 0,
      event_id: event,
      speaker_id: speaker.id,
      part: 'speaker',
    })
    .execute();
  return speaker.id;
}
