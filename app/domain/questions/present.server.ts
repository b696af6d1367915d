import type { Acting } from '../organisers/act.server.ts';
import type { Pressed } from './moderation.ts';
import { lastAct, numbered, questionOf } from './question-at-hand.server.ts';

/**
 * Ticks off, in the middle of the panel, that a question has been put; or takes the tick away. The revision
 * stays, so that whoever is writing the answer down meanwhile can save it.
 */
export async function present(
  { trx, circumstances, log }: Acting,
  eventId: number,
  id: number,
  isPresented: boolean,
): Promise<Pressed> {
  const question = await questionOf(trx, eventId, id);
  if (!question) return { ok: false, reason: 'unknown' };
  if (question.state !== 'accepted' || question.merged_into !== null)
    return { ok: false, reason: 'meanwhile', meanwhile: await lastAct(trx, question) };
  if ((question.presented_at !== null) === isPresented) return { ok: true };
  await trx
    .updateTable('questions')
    .set({ presented_at: isPresented ? circumstances.now : null })
    .where('id', '=', id)
    .execute();
  await log({
    act: isPresented ? 'question-presented' : 'question-not-presented',
    subject: numbered(question),
  });
  return { ok: true };
}
