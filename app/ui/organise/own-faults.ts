import type { Fault, Faults } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

interface Words<Own extends string> {
  /** For the faults that only this form knows. */
  own: Record<Own, string>;
  /** Where a field has words of its own for being left empty. */
  missing?: Partial<Record<string, string>>;
}

/** The sentence for each field's fault, on a form that has faults of its own. */
export function wordsFor<Own extends string>(
  faults: Faults<Own>,
  language: Language,
  { own, missing = {} }: Words<Own>,
): Partial<Record<string, string>> {
  const words: Record<Fault | Own, string> = { ...texts(language).organise.faults, ...own };
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) => {
      if (fault === undefined) return [];
      const empty = fault === 'missing' ? missing[name] : undefined;
      return [[name, empty ?? words[fault]]];
    }),
  );
}
