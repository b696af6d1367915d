import { withSoftHyphens } from '#app/i18n/soft-hyphens.ts';

/** Words that a telephone has no room for may break between their syllables; others stay as they were written. */
export function mayBreak(text: string): string {
  return text.replace(/\p{L}{20,}/gu, withSoftHyphens);
}
