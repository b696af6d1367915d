/**
 * A path of this program out of an address's query, or null: a redirect never leads elsewhere.
 * Browsers read "//host" and "/\host" as another host.
 */
export function ownPath(text: string | null): string | null {
  return text !== null && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(text) ? text : null;
}
