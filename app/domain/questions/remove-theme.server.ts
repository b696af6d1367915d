import type { Trx } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import { editedThemesOf } from './edited-themes.server.ts';
import type { QuestionsGo } from './theme.form.ts';

export type RemoveThemeResult =
  | { ok: true; moved: number }
  | {
      ok: false;
      /** `choose`: questions have been left under it, and nobody has said where they go. */
      reason: 'gone' | 'choose';
    };

/** Removes a theme. Its questions go where `go` says; without questions nothing has to be said. */
export async function removeTheme(
  { trx, log }: Acting,
  eventId: number,
  themeId: number,
  go: QuestionsGo | null,
): Promise<RemoveThemeResult> {
  const themes = await editedThemesOf(trx, eventId);
  const theme = themes.find(({ id }) => id === themeId);
  if (!theme) return { ok: false, reason: 'gone' };
  if (theme.questions > 0) {
    const target = themes.find(({ id }) => id === go?.to && id !== themeId);
    if (!go || (go.to !== null && !target)) return { ok: false, reason: 'choose' };
    await moveQuestions(trx, eventId, themeId, go.to);
  }
  await trx.deleteFrom('themes').where('id', '=', themeId).execute();
  await log({
    act: 'themes-edited',
    subject: theme.name.fi,
    before: { name: theme.name, questions: theme.questions },
    after: { questionsTo: themes.find(({ id }) => id === go?.to)?.name.fi ?? null },
  });
  return { ok: true, moved: theme.questions };
}

async function moveQuestions(
  trx: Trx,
  eventId: number,
  from: number,
  to: number | null,
): Promise<void> {
  await trx
    .updateTable('questions')
    .set({ theme_id: to })
    .where('event_id', '=', eventId)
    .where('theme_id', '=', from)
    .execute();
}
