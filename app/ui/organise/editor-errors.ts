import type { EditorFault } from '../../domain/editor/fault.ts';
import type { Faults } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

/** The sentence for each fault of a section; `own` has the words of this page for a field and its fault. */
export function editorErrors(
  faults: Faults<EditorFault>,
  language: Language,
  own: (name: string, fault: string) => string | undefined = () => undefined,
): Partial<Record<string, string>> {
  const t = texts(language).organise;
  const words = { ...t.faults, ...t.editorSections.faults };
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) =>
      fault ? [[name, own(name, fault) ?? words[fault]]] : [],
    ),
  );
}
