import type { Element, RootContent } from 'hast';

const BLOCKS = /^(?:p|h\d|ul|ol|li|blockquote)$/;

/** What stands one under the other: block elements, and the words between them, such as a list item's own. */
export function stacked(nodes: RootContent[]): (Element | RootContent[])[] {
  const stack: (Element | RootContent[])[] = [];
  for (const node of nodes) {
    const above = stack.at(-1);
    if (node.type === 'element' && BLOCKS.test(node.tagName)) stack.push(node);
    else if (Array.isArray(above)) above.push(node);
    else stack.push([node]);
  }
  return stack;
}

/** The words of a line; `link` says how a link is told without markup. */
export function words(
  nodes: RootContent[],
  link: (text: string, address: string) => string,
): string {
  return nodes.map((node) => wordsOf(node, link)).join('');
}

function wordsOf(node: RootContent, link: (text: string, address: string) => string): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const own = words(node.children, link);
  const { href } = node.properties;
  return typeof href === 'string' ? link(own, href) : own;
}
