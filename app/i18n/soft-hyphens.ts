export const SOFT_HYPHEN = '\u00ad';

/** Four letters stay before a break and after it. */
const SYLLABLE = /(?<=^\p{L}{4,})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2,}$)/giu;

/**
 * Soft hyphens between the syllables of long words: in Finnish a syllable begins at each consonant that a
 * vowel follows. Chromium has no Finnish dictionary for `hyphens: auto`. The rule cannot see where the
 * parts of a compound meet; where they do in the word that this field is full of, it is told. Swedish
 * compounds read well enough by the same rule.
 */
export function withSoftHyphens(text: string): string {
  return text
    .replace(/hyvinvointi(?=\p{L}{4})/giu, `$&${SOFT_HYPHEN}`)
    .replace(/\p{L}{15,}/gu, (word) => word.replace(SYLLABLE, SOFT_HYPHEN));
}
