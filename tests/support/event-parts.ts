import type { Db } from '#db/client.ts';

/** A part of each kind of an event, as addresses name them: a session, somebody in it, a theme, a field. */
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
  };
}
