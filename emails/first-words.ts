import { markdownToLine } from '#app/markdown/line.ts';

/** As much as a list of mails has room for. */
const ENOUGH = 120;

/** How an organiser's own text begins, in whole words. */
export function firstWords(markdown: string): string {
  const words = markdownToLine(markdown);
  if (words.length <= ENOUGH) return words;
  return `${words.slice(0, ENOUGH).replace(/ \S*$/, '')} …`;
}
