import type { Translated } from './language.ts';

/** A text that may be missing, as its column holds it. */
export function storedText(text: Translated | null | undefined): string | null {
  return text ? JSON.stringify(text) : null;
}
