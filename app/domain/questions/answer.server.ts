import type { Translated } from '../language.ts';
import type { Acting } from '../organisers/act.server.ts';
import { storedText } from '../stored-text.ts';
import type { Pressed, Seen } from './moderation.ts';
import { change, type QuestionRow, takeUp } from './question-at-hand.server.ts';

export interface NotedAnswer {
  /** Undefined takes the answer away, and from the public page too. */
  answer: Translated | undefined;
  /** Those who have been told of it are to be told of this one as well. */
  tellAgain: boolean;
  /** It is to be public at once. */
  publish: boolean;
}

export type Published = Pressed | { ok: false; reason: 'no-answer' };

/** Notes what the panel answered. It is seen by moderators only until it is published. */
export async function noteAnswer(
  acting: Acting,
  eventId: number,
  seen: Seen,
  { answer, tellAgain, publish }: NotedAnswer,
): Promise<Published> {
  const text = storedText(answer);
  if (publish && text === null) return { ok: false, reason: 'no-answer' };
  const taken = await takeUp(
    acting,
    eventId,
    seen,
    (question) => question.answer === text && (!publish || isPublished(question)),
  );
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question) return { ok: true };
  const { id, revision } = question;
  const differs = question.answer !== text;
  if (differs) await writeAnswer(acting, question, text, tellAgain);
  if (!publish) return { ok: true };
  return publishAnswer(acting, eventId, { id, revision: revision + (differs ? 1 : 0) });
}

async function writeAnswer(
  acting: Acting,
  question: QuestionRow,
  text: string | null,
  tellAgain: boolean,
): Promise<void> {
  const isAnother = question.answer === null || tellAgain;
  await change(acting, question, 'answer-noted', {
    answer: text,
    answer_version: question.answer_version + (isAnother ? 1 : 0),
    answer_published_at: text === null ? null : question.answer_published_at,
  });
}

/** Shows the answer under its question on the event's page. Those who asked are told by a press of its own. */
export async function publishAnswer(
  acting: Acting,
  eventId: number,
  seen: Seen,
): Promise<Published> {
  const taken = await takeUp(acting, eventId, seen, isPublished);
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question || isPublished(question)) return { ok: true };
  if (question.answer === null || question.state !== 'accepted' || question.merged_into !== null)
    return { ok: false, reason: 'no-answer' };
  await change(acting, question, 'answer-published', {
    answer_published_at: acting.circumstances.now,
  });
  return { ok: true };
}

/** Publishes several as they were seen, and gives those that were not: others have changed them meanwhile. */
export async function publishAnswers(
  acting: Acting,
  eventId: number,
  shown: Seen[],
): Promise<{ ok: true; left: number[] }> {
  const left: number[] = [];
  for (const seen of shown)
    if (!(await publishAnswer(acting, eventId, seen)).ok) left.push(seen.id);
  return { ok: true, left };
}

export async function withdrawAnswer(
  acting: Acting,
  eventId: number,
  seen: Seen,
): Promise<Pressed> {
  const taken = await takeUp(acting, eventId, seen, (question) => !isPublished(question));
  if (!taken.ok) return taken;
  const { question } = taken;
  if (question && isPublished(question))
    await change(acting, question, 'answer-withdrawn', { answer_published_at: null });
  return { ok: true };
}

const isPublished = ({ answer_published_at }: QuestionRow) => answer_published_at !== null;
