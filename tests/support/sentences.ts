/** The texts of a part of the catalogue that need nothing filled in, and are more than a word. */
export function sentencesIn(part: unknown): string[] {
  if (typeof part === 'string') return part.includes(' ') ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(sentencesIn);
}
