import { markdownToMail } from '#app/markdown/mail.ts';
import type { Block, Letter } from './letter.ts';
import { wrapped } from './wrapped.ts';

/** The plain text part, as one would write it by hand. */
export function asText(letter: Letter): string {
  const { greeting, heading, opening, blocks, footer, footerLink } = letter;
  const first = [sentence(heading), ...opening].join(' ');
  const beginning = [greeting, first].map((text) => wrapped(text));
  const last = footerLink ? [blockText({ is: 'link', ...footerLink, main: false })] : [];
  const parts = [...beginning, ...blocks.map(blockText), wrapped(footer.join(' ')), ...last];
  return `${parts.join('\n\n')}\n`;
}

/** A heading that an organiser has written may end as it likes. */
function sentence(heading: string): string {
  return /[.!?…:]$/.test(heading) ? heading : `${heading}.`;
}

/** Inside a line of one's own: what goes on from it cannot pass for a line of the letter's. */
const HANGING = '  ';

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return wrapped(block.text);
    case 'written':
      return wrapped(markdownToMail(block.words.text).text);
    case 'link':
      return `${block.label}:\n${block.url}`;
    case 'question':
      return wrapped(`${block.label}: ${block.words.text}`, HANGING);
    case 'event': {
      const facts = block.facts.map(({ label, values }) =>
        wrapped(`${label}: ${values.map(({ text }) => text).join(', ')}`, HANGING),
      );
      return [wrapped(block.title.text, HANGING), ...facts].join('\n');
    }
  }
}
