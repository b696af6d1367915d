import type { ReactNode } from 'react';
import type { Language, Said } from '../domain/language.ts';

/**
 * The page's heading. Finnish compounds are longer than a phone is wide, so it is told where they may
 * break, and that an ordinal stays with its noun. The marks are elements, not characters: whoever copies
 * the title or searches the page for it gets it as it was written.
 */
export function Title({
  of: { text, language },
  pageLanguage,
}: {
  of: Said;
  pageLanguage: Language;
}) {
  const marked = text.replace(/(?<=\d\.) /g, BOUND_SPACE);
  return (
    <h1 lang={language === pageLanguage ? undefined : language}>
      {withElements(language === 'fi' ? withSoftHyphens(marked) : marked)}
    </h1>
  );
}

const SOFT_HYPHEN = '\u00ad';
const BOUND_SPACE = '\u00a0';

/** Four letters stay before a break and after it. */
const SYLLABLE = /(?<=^\p{L}{4,})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2,}$)/giu;

/**
 * Soft hyphens between the syllables of long words: in Finnish a syllable begins at each consonant that a
 * vowel follows. Chromium has no Finnish dictionary for `hyphens: auto`. The rule cannot see where the
 * parts of a compound meet; where they do in the word that this field is full of, it is told.
 */
export function withSoftHyphens(text: string): string {
  return text
    .replace(/hyvinvointi(?=\p{L}{4})/giu, `$&${SOFT_HYPHEN}`)
    .replace(/\p{L}{15,}/gu, (word) => word.replace(SYLLABLE, SOFT_HYPHEN));
}

function withElements(text: string): ReactNode[] {
  return text.split(/([\u00ad\u00a0])/).map((piece, position) => {
    const key = `${position} ${piece}`;
    if (piece === SOFT_HYPHEN) return <i key={key} className="may-break" />;
    if (piece === BOUND_SPACE)
      return (
        <span key={key} className="bound">
          {' '}
        </span>
      );
    return piece;
  });
}
