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

/** The language of an address, /sv/… and /en/… say theirs, all others are Finnish; and the path without it. */
export function languageOf(path: string): { language: Language; page: string } {
  const match = /^\/(sv|en)(?=[/?]|$)/.exec(path);
  if (!match) return { language: 'fi', page: path };
  return { language: match[1] as Language, page: path.slice(3) || '/' };
}
