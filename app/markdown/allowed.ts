import type { Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

/** What a link may lead to: a whole address, because what is relative would lead elsewhere in a mail. */
export const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;

const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'blockquote'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: [['href', ADDRESS]], ol: [['start', /^\d{1,9}$/]] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: { li: ['ul', 'ol'] },
  strip: [],
};

/**
 * What a page or a mail can get from an organiser's text, whatever the parser makes of it: these elements,
 * the address of a link, the number that a list begins with. Of all else only the words stay.
 */
export function allowed(tree: Root): RootContent[] {
  const safe = sanitize(tree, SCHEMA);
  return safe.type === 'root' ? safe.children : [];
}
