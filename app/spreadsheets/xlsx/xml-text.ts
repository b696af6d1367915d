import { plainText } from '../plain-text.ts';

const MARKUP = /[&<>"]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// In a cell's text _x000D_ means one character (ECMA-376, ST_Xstring); a text that looks so is escaped.
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

export function escapedXml(text: string): string {
  return plainText(text).replace(MARKUP, (character) => ENTITIES[character]!);
}

/** A cell's text as XLSX holds it. */
export function cellXml(text: string): string {
  return escapedXml(text).replace(LOOKS_ESCAPED, '_x005F_');
}

/** What a cell's text in XLSX, its entities already resolved, stands for. */
export function cellText(held: string): string {
  return plainText(
    held.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
