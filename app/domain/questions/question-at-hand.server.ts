import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Trx } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import type { LogEntry, LoggedAct } from '../log/act.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Meanwhile, Pressed, Seen } from './moderation.ts';

export type QuestionRow = Selectable<Schema['questions']>;

type AtHand = { ok: true; question: QuestionRow } | { ok: true; question: null } | Refused;

export type Refused = Exclude<Pressed, { ok: true }>;

/**
 * The question that a moderator is about to change, if it still is as they saw it. `done` says that it already is
 * as they want it: a button that the same person pressed twice has done its work, and `question` is null.
 */
export async function takeUp(
  { trx, organiser }: Acting,
  eventId: number,
  seen: Seen,
  done: (question: QuestionRow) => boolean,
): Promise<AtHand> {
  const question = await questionOf(trx, eventId, seen.id);
  if (!question) return { ok: false, reason: 'unknown' };
  if (question.revision === seen.revision) return { ok: true, question };
  if (question.last_act_by === organiser.id && done(question)) return { ok: true, question: null };
  return { ok: false, reason: 'meanwhile', meanwhile: await lastAct(trx, question) };
}

export async function questionOf(
  trx: Trx,
  eventId: number,
  id: number,
): Promise<QuestionRow | undefined> {
  return trx
    .selectFrom('questions')
    .selectAll()
    .where('id', '=', id)
    .where('event_id', '=', eventId)
    .executeTakeFirst();
}

export async function lastAct(trx: Trx, question: QuestionRow): Promise<Meanwhile | null> {
  const { last_act, last_act_by, last_act_at } = question;
  if (last_act === null || last_act_by === null || last_act_at === null) return null;
  const { name } = await trx
    .selectFrom('organisers')
    .select('name')
    .where('id', '=', last_act_by)
    .executeTakeFirstOrThrow();
  return { act: last_act as LoggedAct, by: name, at: last_act_at };
}

/** Changes a question and its revision, and writes down who did what. */
export async function change(
  { trx, organiser, circumstances, log }: Acting,
  question: QuestionRow,
  act: LoggedAct,
  set: Updateable<Schema['questions']>,
  entry: Omit<LogEntry, 'act'> = {},
): Promise<void> {
  await trx
    .updateTable('questions')
    .set({
      ...set,
      revision: question.revision + 1,
      last_act: act,
      last_act_by: organiser.id,
      last_act_at: circumstances.now,
    })
    .where('id', '=', question.id)
    .execute();
  await log({ act, subject: numbered(question), ...entry });
}

/** How the log names a question: its text may tell who asked. */
export function numbered({ id }: Pick<Insertable<Schema['questions']>, 'id'>): string {
  return `#${id}`;
}
