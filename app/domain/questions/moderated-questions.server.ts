import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { ModeratedQuestion, OtherEvent, QuestionAsAsked, Standing } from './moderation.ts';

/**
 * Every question of an event, as its moderators see them: by theme in the themes' order, within a theme in the
 * order that was given to them and then in the order they came. Merged ones stand in their own place too.
 */
export async function moderatedQuestionsOf(db: Db, eventId: number): Promise<ModeratedQuestion[]> {
  const rows = await questionsOf(db, eventId).execute();
  const carriedTo = await carriedToOtherEvents(db, eventId);
  const asked = new Map(rows.map((row) => [row.id, askedOf(row)]));
  const merged = new Map<number, QuestionAsAsked[]>();
  for (const { id, merged_into } of rows)
    if (merged_into !== null)
      merged.set(merged_into, [...(merged.get(merged_into) ?? []), asked.get(id)!]);
  return rows.map((row) => ({
    ...asked.get(row.id)!,
    standing: standingOf(row),
    revision: row.revision,
    originalText: row.original_text,
    themeId: row.theme_id,
    position: row.position,
    sessionId: row.session_id,
    panellistId: row.panellist_id,
    rejection: row.rejection && { reason: row.rejection, note: row.rejection_note },
    mergedInto: row.merged_into,
    merged: merged.get(row.id) ?? [],
    presentedAt: row.presented_at,
    answer: translated(row.answer),
    answerPublishedAt: row.answer_published_at,
    carriedFrom:
      row.from_slug === null ? null : otherEvent(row.from_slug, row.from_title!, row.from_status!),
    carriedTo: carriedTo.get(row.id) ?? [],
  }));
}

function questionsOf(db: Db, eventId: number) {
  return db
    .selectFrom('questions as q')
    .leftJoin('themes as t', 't.id', 'q.theme_id')
    .leftJoin('registrations as r', 'r.id', 'q.registration_id')
    .leftJoin('questions as origin', 'origin.id', 'q.carried_from')
    .leftJoin('events as e', 'e.id', 'origin.event_id')
    .selectAll('q')
    .select(['r.email', 'e.slug as from_slug', 'e.title as from_title', 'e.status as from_status'])
    .where('q.event_id', '=', eventId)
    .orderBy((eb) => eb('q.theme_id', 'is', null))
    .orderBy('t.position')
    .orderBy((eb) => eb('q.position', 'is', null))
    .orderBy('q.position')
    .orderBy('q.created_at')
    .orderBy('q.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof questionsOf>['execute']>>[number];

function askedOf(row: Row): QuestionAsAsked {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    name: row.name,
    organisation: row.organisation,
    askedAt: row.created_at,
    wantsAnswer: row.email_sealed !== null || !!row.email,
  };
}

function standingOf({ state, merged_into }: Row): Standing {
  return merged_into === null ? state : 'merged';
}

async function carriedToOtherEvents(db: Db, eventId: number): Promise<Map<number, OtherEvent[]>> {
  const rows = await db
    .selectFrom('questions as origin')
    .innerJoin('questions as q', 'q.carried_from', 'origin.id')
    .innerJoin('events as e', 'e.id', 'q.event_id')
    .select(['origin.id', 'e.slug', 'e.title', 'e.status'])
    .where('origin.event_id', '=', eventId)
    .orderBy('e.date')
    .execute();
  const to = new Map<number, OtherEvent[]>();
  for (const { id, slug, title, status } of rows)
    to.set(id, [...(to.get(id) ?? []), otherEvent(slug, title, status)]);
  return to;
}

function otherEvent(slug: string, title: string, status: string): OtherEvent {
  return { slug, title: translated(title), isDraft: status === 'draft' };
}
