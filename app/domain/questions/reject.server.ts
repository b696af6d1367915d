import type { Acting } from '../organisers/act.server.ts';
import type { Pressed, Rejection, Seen } from './moderation.ts';
import { change, takeUp } from './question-at-hand.server.ts';

export interface Rejecting {
  reason: Rejection;
  note: string | undefined;
}

/** Rejects a question, for a reason that stays with the moderators. */
export async function reject(
  acting: Acting,
  eventId: number,
  seen: Seen,
  { reason, note }: Rejecting,
): Promise<Pressed> {
  const rejection = { rejection: reason, rejection_note: note ?? null };
  const taken = await takeUp(
    acting,
    eventId,
    seen,
    (question) =>
      question.rejection === rejection.rejection &&
      question.rejection_note === rejection.rejection_note,
  );
  if (!taken.ok || !taken.question) return taken.ok ? { ok: true } : taken;
  await change(acting, taken.question, 'question-rejected', { state: 'rejected', ...rejection });
  return { ok: true };
}
