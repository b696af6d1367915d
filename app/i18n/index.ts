import type { Language } from '../domain/language.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';

/** Finnish is the source of the keys: a text that another language lacks does not compile. */
export type Catalogue = typeof fi;

const catalogues: Record<Language, Catalogue> = { fi, sv, en };

export function texts(language: Language): Catalogue {
  return catalogues[language];
}

/** The language of an address: /sv/… and /en/… say theirs, all others are Finnish. */
export function languageOf(path: string): Language {
  const first = path.split('/', 2)[1];
  return first === 'sv' || first === 'en' ? first : 'fi';
}
