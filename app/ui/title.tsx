import type { Language, Said } from '../domain/language.ts';

/** The page's heading. Finnish compounds are longer than a phone is wide, so they are told where they may break. */
export function Title({
  of: { text, language },
  pageLanguage,
}: {
  of: Said;
  pageLanguage: Language;
}) {
  return (
    <h1 lang={language === pageLanguage ? undefined : language}>
      {withOrdinalsBound(language === 'fi' ? withSoftHyphens(text) : text)}
    </h1>
  );
}

/**
 * Soft hyphens between the syllables of long words: in Finnish a syllable begins at each consonant that a
 * vowel follows. Chromium has no Finnish dictionary for `hyphens: auto`. The rule cannot see where a
 * compound's next part begins with a vowel, so the one that this field is full of is told.
 */
export function withSoftHyphens(text: string): string {
  return text
    .replace(/hyvinvointi(?=alue|yhtymä)/gi, `$&${SOFT_HYPHEN}`)
    .replace(/\p{L}{12,}/gu, (word) => word.replace(SYLLABLE, SOFT_HYPHEN));
}

const SOFT_HYPHEN = '\u00ad';

/** Four letters stay before a break and after it. */
const SYLLABLE = /(?<=^\p{L}{4,})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2,}$)/giu;

/** "4. kumppanuuspäivä" stays together. */
function withOrdinalsBound(text: string): string {
  return text.replace(/(\d\.) /g, '$1\u00a0');
}
