import type { DayChangeFault } from '../../../domain/day-changes/day-change.form.ts';
import type { Faults } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { errorsOf } from '../form-faults.tsx';

/** The sentences for the faults of a change's form. */
export function dayChangeErrors(
  faults: Faults<DayChangeFault>,
  language: Language,
): Partial<Record<string, string>> {
  const t = texts(language).organise.dayChange;
  const missing: Partial<Record<string, string>> = t.missing;
  const own: Partial<Record<string, string>> = t.faults;
  const words = Object.entries(faults).map(([name, fault]) => [
    name,
    fault === 'missing' ? missing[name] : own[fault!],
  ]);
  const known = Object.fromEntries(words.filter(([, text]) => text !== undefined));
  return errorsOf(faults as Faults, language, known);
}
