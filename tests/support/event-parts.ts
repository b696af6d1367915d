import type { Db } from '#db/client.ts';

/** A part of each kind of an event, as addresses name them: a session, somebody in it, a theme, a field, a material. */
export async function partsOf(db: Db, eventId: number): Promise<Record<string, string>> {
  const { session, appearance } = await db
    .selectFrom('appearances')
    .select(['session_id as session', 'id as appearance'])
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  const theme = await db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  const label = JSON.stringify({ fi: 'Lounas' });
  const field = await db
    .insertInto('fields')
    .values({ event_id: eventId, position: 99, kind: 'yes-no', label, required: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    ':session': String(session),
    ':appearance': String(appearance),
    ':theme': String(theme.id),
    ':field': String(field.id),
    ...(await whatFollows(db, eventId)),
  };
}

/** What follows the day: slides, and a workshop's summary with its conclusion. */
async function whatFollows(db: Db, eventId: number): Promise<Record<string, string>> {
  const place = { event_id: eventId, position: 99 };
  const material = await db
    .insertInto('materials')
    .values({
      ...place,
      kind: 'document',
      title: JSON.stringify({ fi: 'Avauksen kalvot' }),
      url: 'https://kalvot.example.fi/avaus.pdf',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const summary = await db
    .insertInto('summaries')
    .values({ ...place, title: JSON.stringify({ fi: 'Työpaja yhdyspinnoista' }) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const conclusion = await db
    .insertInto('conclusions')
    .values({
      ...place,
      summary_id: summary.id,
      text: JSON.stringify({ fi: 'Jokaiseen kuntaan nimetään yhdyshenkilö.' }),
      owner: 'Hyvinvointialue',
      state: 'under-way',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    ':material': String(material.id),
    ':summary': String(summary.id),
    ':conclusion': String(conclusion.id),
  };
}
