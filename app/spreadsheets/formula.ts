// OWASP, CSV Injection. Programs strip blanks before they look, and take the full-width twins for the same.
const FORMULA = '(?:[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠])';
const STARTS = new RegExp(`^${FORMULA}`);
const STARTS_OR_GUARDED = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** Whether a spreadsheet program that meets the text outside a cell typed as text may run it as a formula. */
export function startsFormula(text: string): boolean {
  return STARTS.test(text);
}

/**
 * The text with an apostrophe in front when it could run as a formula: phone numbers (+358 …) too. A text
 * that already has one gets another, so that `unguarded` gives back exactly what was there.
 */
export function guarded(text: string): string {
  return STARTS_OR_GUARDED.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `guarded`, or somebody who knows Excel, put in front of it. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
