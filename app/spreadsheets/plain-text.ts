// XML 1.0 section 2.2 has no place for these, not even escaped; lone surrogates become U+FFFD when encoded.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const LINE_BREAK = /\r\n?/g;

/** The text without characters that no table can hold, its line breaks LF, as Excel has them within a cell. */
export function plainText(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(FORBIDDEN, '');
}

/** A number as Finnish Excel shows it: 1.5 is 1,5. Excel would take "1.5" for the first of May. */
export function numberText(value: number): string {
  return String(value).replace('.', ',');
}

export function booleanText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
