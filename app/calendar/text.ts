/**
 * A text as a calendar may hold it: lines end in LF, there are no other control characters (a TEXT value
 * may not have them, RFC 5545 section 3.3.11, and a CR LF would begin a property), and whatever some
 * parsers take for the end of a line (VT, FF, NEL, U+2028, U+2029) is one. Half a surrogate pair has no
 * UTF-8 and becomes U+FFFD.
 */
export function lines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** The same on one line: for a title, a place, a name. */
export function oneLine(text: string): string {
  return lines(text).replace(/[ \n]+/g, ' ');
}

/**
 * A name as a parameter's value may hold it. A parameter cannot hold a double quote (RFC 5545 section
 * 3.1), and clients do not agree on escapes there: many do not know those of RFC 6868 (`^'`), and some
 * read a backslash as one (`\n`). So both marks give way to ones that look like them.
 */
export function parameter(text: string): string {
  return oneLine(text).replaceAll('"', "'").replaceAll('\\', '/');
}
