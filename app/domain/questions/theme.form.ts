import { z } from 'zod';
import {
  grouped,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
} from '../form.ts';

const themeForm = z.object({ name: requiredTranslation(optionalText, 200) });

export type ThemeDetails = z.infer<typeof themeForm>;

export function readTheme(typed: Typed): Reading<ThemeDetails> {
  return readForm(themeForm, { name: {}, ...grouped(typed) });
}

/** What becomes of a theme's questions when it goes: they go to another theme, or stay without one. */
export type QuestionsGo = { to: number | null };

/** Null where nothing was chosen. Whether there is such a theme is for the command to say. */
export function readQuestionsGo(typed: Typed): QuestionsGo | null {
  const chosen = String(typed.questions ?? '');
  if (chosen === WITHOUT_THEME) return { to: null };
  return /^\d{1,15}$/.test(chosen) ? { to: Number(chosen) } : null;
}

export const WITHOUT_THEME = 'none';
