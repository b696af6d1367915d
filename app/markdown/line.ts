import type { RootContent } from 'hast';
import { remembering } from '../domain/remembering.ts';
import { stacked, words } from './plain.ts';
import { treeOf } from './tree.ts';

/** An organiser's text as plain words in one line, for search engines: each block ends like a sentence. */
export const markdownToLine = remembering((source: string): string => {
  const sentences = blocksOf(treeOf(source))
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return sentences
    .map((sentence, index) => {
      const endsInside = index < sentences.length - 1 && !/\p{P}$/u.test(sentence);
      return endsInside ? `${sentence}.` : sentence;
    })
    .join(' ');
});

function blocksOf(nodes: RootContent[]): string[] {
  return stacked(nodes).flatMap((part) =>
    Array.isArray(part) ? words(part, (text) => text) : blocksOf(part.children),
  );
}
