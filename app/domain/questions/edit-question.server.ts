import type { Acting } from '../organisers/act.server.ts';
import type { Pressed, Seen } from './moderation.ts';
import { change, takeUp } from './question-at-hand.server.ts';

export interface EditedQuestion {
  text: string;
  theme: number | null;
}

/** Corrects typing errors and the theme. What was asked first is kept beside it. */
export async function editQuestion(
  acting: Acting,
  eventId: number,
  seen: Seen,
  { text, theme }: EditedQuestion,
): Promise<Pressed> {
  const taken = await takeUp(
    acting,
    eventId,
    seen,
    (question) => question.text === text && question.theme_id === theme,
  );
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question || (question.text === text && question.theme_id === theme)) return { ok: true };
  const original = question.original_text ?? question.text;
  await change(
    acting,
    question,
    'question-edited',
    { text, theme_id: theme, original_text: text === original ? null : original },
    {
      registrationId: question.registration_id,
      before: { text: question.text, theme: question.theme_id },
      after: { text, theme },
    },
  );
  return { ok: true };
}
