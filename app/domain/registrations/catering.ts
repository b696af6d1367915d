/** What several people have written alike, and how many they are. */
export interface Counted {
  text: string;
  count: number;
}

/**
 * Groups what was written freely: case, spaces and a full stop at the end do not count. Each group is shown
 * as most of its people wrote it, the largest group first.
 */
export function groupedAlike(texts: string[]): Counted[] {
  const groups = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const written = text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.,;]+$/, '');
    const key = written.toLocaleLowerCase('fi');
    const spellings = groups.get(key) ?? new Map<string, number>();
    spellings.set(written, (spellings.get(written) ?? 0) + 1);
    groups.set(key, spellings);
  }
  return [...groups.values()]
    .map((spellings) => ({ text: mostUsed(spellings), count: sum([...spellings.values()]) }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'fi'));
}

function mostUsed(spellings: Map<string, number>): string {
  return [...spellings].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
