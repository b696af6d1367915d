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

/**
 * The questions that everyone may read, in the order that the moderators gave them. A name stands with its question
 * where it was given for that: a registrant gave theirs to sign up.
 */
export async function acceptedQuestionsOf(db: Db, eventId: number): Promise<AcceptedQuestion[]> {
  const rows = await db
    .selectFrom('questions')
    .select(['id', 'theme_id as themeId', 'text', 'name', 'organisation', 'language'])
    .select(['registration_id', 'answer', 'answer_published_at'])
    .where('event_id', '=', eventId)
    .where('state', '=', 'accepted')
    .where('merged_into', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ registration_id, answer, answer_published_at, ...question }) => ({
    ...question,
    name: registration_id === null ? question.name : null,
    answer: answer_published_at === null ? null : translated(answer),
  }));
}
