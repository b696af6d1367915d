import type { Acting } from '../organisers/act.server.ts';
import type { Pressed, Seen } from './moderation.ts';
import { change, numbered, questionOf, takeUp } from './question-at-hand.server.ts';

export type Merged = Pressed | { ok: false; reason: 'not-there' };

/**
 * Merges a question into another of its event, which stays and speaks for both; what was merged into the
 * first goes along. `not-there`: the other one has itself been merged or rejected meanwhile.
 */
export async function merge(
  acting: Acting,
  eventId: number,
  seen: Seen,
  staysId: number,
): Promise<Merged> {
  const taken = await takeUp(acting, eventId, seen, ({ merged_into }) => merged_into === staysId);
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question) return { ok: true };
  const stays = await questionOf(acting.trx, eventId, staysId);
  if (!stays || stays.id === question.id || stays.merged_into || stays.state === 'rejected')
    return { ok: false, reason: 'not-there' };
  await acting.trx
    .updateTable('questions')
    .set({ merged_into: stays.id })
    .where('merged_into', '=', question.id)
    .execute();
  await change(
    acting,
    question,
    'question-merged',
    { merged_into: stays.id },
    { subject: `${numbered(question)} → ${numbered(stays)}` },
  );
  return { ok: true };
}

/** Takes a merged question apart again: it stands for itself, as it did before. */
export async function takeApart(acting: Acting, eventId: number, seen: Seen): Promise<Pressed> {
  const taken = await takeUp(acting, eventId, seen, ({ merged_into }) => merged_into === null);
  if (!taken.ok) return taken;
  const { question } = taken;
  if (question?.merged_into)
    await change(acting, question, 'question-taken-apart', { merged_into: null });
  return { ok: true };
}
