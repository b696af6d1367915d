/** A text on one line: no line ends or other control characters that would begin a header or a paragraph. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
