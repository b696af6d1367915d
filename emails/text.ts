import { markdownToMail } from '#app/markdown/mail.ts';
import type { Block, Letter } from './letter.ts';

/** The plain text part. Lines are left as long as they are: readers wrap them to their own screens. */
export function asText({ greeting, heading, opening, blocks, footer }: Letter): string {
  const first = [sentence(heading), ...opening].join(' ');
  return `${[greeting, first, ...blocks.map(blockText), footer.join(' ')].join('\n\n')}\n`;
}

/** A heading that an organiser has written may end as it likes. */
function sentence(heading: string): string {
  return /[.!?…:]$/.test(heading) ? heading : `${heading}.`;
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return block.text;
    case 'written':
      return markdownToMail(block.words.text).text;
    case 'link':
      return `${block.label}:\n${block.url}`;
    case 'question':
      return `${block.label}: ${block.words.text}`;
    case 'event': {
      const facts = block.facts.map(
        ({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`,
      );
      return [block.title.text, ...facts].join('\n');
    }
  }
}
