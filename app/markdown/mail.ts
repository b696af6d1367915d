import type { Element, RootContent } from 'hast';
import { markdownToHtml } from './html.ts';
import { wholeAddress } from './parser.ts';
import { stacked, words } from './plain.ts';
import { treeOf } from './tree.ts';

/** A mail's own heading is its h1. */
const IN_MAIL = { headingLevel: 2 } as const;

/** An organiser's text for both parts of a mail: a piece of sanitised HTML, and the same as one would type it. */
export function markdownToMail(source: string): { html: string; text: string } {
  return { html: markdownToHtml(source, IN_MAIL), text: written(treeOf(source)) };
}

function written(nodes: RootContent[]): string {
  return stacked(nodes).map(block).join('\n\n');
}

function block(part: Element | RootContent[]): string {
  if (Array.isArray(part)) return words(part, link);
  switch (part.tagName) {
    case 'ul':
      return list(part, () => '- ');
    case 'ol': {
      const first = Number(part.properties.start ?? 1);
      return list(part, (index) => `${first + index}. `);
    }
    case 'blockquote':
      return indented('> ', '> ', written(part.children));
    default:
      return words(part.children, link);
  }
}

function list({ children }: Element, marker: (index: number) => string): string {
  return children
    .map((item, index) => {
      const parts = item.type === 'element' ? stacked(item.children).map(block) : [];
      const first = marker(index);
      return indented(first, ' '.repeat(first.length), parts.join('\n'));
    })
    .join('\n');
}

function indented(first: string, others: string, text: string): string {
  return first + text.replaceAll('\n', `\n${others}`);
}

/** "the programme: https://…"; where the words are the address, once is enough. */
function link(text: string, address: string): string {
  const shown = address.replace(/^(?:mailto|tel):/i, '');
  const isAddress = text === shown || wholeAddress(text) === address;
  return isAddress ? text : `${text.replace(/:$/, '')}: ${shown}`;
}
