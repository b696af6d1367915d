import MarkdownIt, { type Token } from 'markdown-it';
import { ADDRESS } from './allowed.ts';
import { notListsEscaped } from './not-lists.ts';

/**
 * The marks that organisers have, named one by one; whatever else Markdown knows, HTML above all, is text.
 * Reference links are left out because their definitions would vanish from the text, and underlined
 * headings because people draw lines in their mail.
 */
const RULES = [
  ...['normalize', 'block', 'inline', 'linkify', 'text_join'],
  ...['paragraph', 'heading', 'list', 'blockquote'],
  ...['text', 'newline', 'escape', 'emphasis', 'link', 'autolink'],
  ...['balance_pairs', 'fragments_join'],
];

const parser = new MarkdownIt('zero', { linkify: true }).enable(RULES);

parser.validateLink = (address) => ADDRESS.test(address);

const encoded = parser.normalizeLink;

/** An address as links bear it: with its scheme, encoded. */
export const wholeAddress = (address: string) => encoded(withScheme(address));

parser.normalizeLink = wholeAddress;

/** People write [the page](www.example.fi) and [Aino](aino@example.fi), and mean addresses. */
function withScheme(address: string): string {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^[^\s:/?#@]+@[^\s:/?#@]+$/.test(address) ? `mailto:${address}` : address;
}

/** A name without a scheme is a link where it begins with www: "päättyi.Se" is a missing space. */
parser.linkify
  .set({ fuzzyLink: false })
  .add('ftp:', null)
  .add('//', null)
  .add('www.', {
    validate: (text, at, linkify) =>
      Math.max(0, linkify.testSchemaAt(`//${text.slice(at)}`, 'https:', 0) - '//'.length),
  });

export function tokensOf(source: string): Token[] {
  return parser.parse(notListsEscaped(source), {});
}
