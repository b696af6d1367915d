import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { AcceptedQuestion, Theme } from './theme.ts';

export async function themesOf(db: Db, eventId: number): Promise<Theme[]> {
  const rows = await db
    .selectFrom('themes')
    .select(['id', 'name'])
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ id: row.id, name: translated(row.name) }));
}

/** Accepted questions only, in the order they came: new and rejected ones are for the organisers' eyes. */
export async function acceptedQuestionsOf(db: Db, eventId: number): Promise<AcceptedQuestion[]> {
  return db
    .selectFrom('questions')
    .select(['id', 'theme_id as themeId', 'text', 'name', 'organisation', 'language'])
    .where('event_id', '=', eventId)
    .where('state', '=', 'accepted')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
