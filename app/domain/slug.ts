export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const LONGEST_SLUG = 80;

/**
 * A part of an address that can be read aloud, out of a name: "Kanta-Hämeen 5. kumppanuuspäivä" is
 * kanta-hameen-5-kumppanuuspaiva. Empty where the name has no letter or digit of the Latin script.
 */
export function slugFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

/** The slug, or with a number after it the first that is free. */
export function freeSlug(wished: string, isTaken: (slug: string) => boolean): string {
  const base = wished || 'uusi';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const slug = base.slice(0, LONGEST_SLUG - end.length).replace(/-+$/, '') + end;
    if (!isTaken(slug)) return slug;
  }
}
