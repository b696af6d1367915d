import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

/** What a field is called: `lead.sv` by the words for `lead`, "Ingressi, ruotsiksi". Undefined where there are none. */
export function translatedLabel(
  name: string,
  words: object,
  language: Language,
): string | undefined {
  const [field, translation] = name.split('.') as [string, string | undefined];
  const label = new Map<string, unknown>(Object.entries(words)).get(field);
  if (typeof label !== 'string') return undefined;
  const { languages } = texts(language).organise;
  const inLanguage = Object.entries(languages).find(([one]) => one === translation)?.[1];
  return inLanguage ? `${label}, ${inLanguage.toLowerCase()}` : label;
}
