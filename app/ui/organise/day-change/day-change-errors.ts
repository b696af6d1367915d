import type { DayChangeFault } from '../../../domain/day-changes/day-change.form.ts';
import type { Faults } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { wordsFor } from '../own-faults.ts';

/** The sentences for the faults of a change's form. */
export function dayChangeErrors(
  faults: Faults<DayChangeFault>,
  language: Language,
): Partial<Record<string, string>> {
  const t = texts(language).organise.dayChange;
  return wordsFor(faults, language, { own: t.faults, missing: t.missing });
}
