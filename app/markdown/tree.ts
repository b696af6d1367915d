import type { Element, Root, RootContent } from 'hast';
import type { Token } from 'markdown-it';
import { ADDRESS, allowed } from './allowed.ts';
import { tokensOf } from './parser.ts';

/** An organiser's text, read and sanitised: what HTML, mail and plain text are written from. */
export function treeOf(source: string): RootContent[] {
  return allowed(read(tokensOf(source)));
}

/** The tokens as a tree. HTML could not get in even if the parser let it: what has no tag is text. */
function read(tokens: Token[]): Root {
  const root: Root = { type: 'root', children: [] };
  const open: Element[] = [];
  const take = (token: Token): void => {
    const parent = open.at(-1) ?? root;
    if (token.children) token.children.forEach(take);
    else if (token.hidden) return;
    else if (token.nesting === -1) {
      const closed = open.pop()!;
      if (closed.tagName === 'a') closeLink(closed, open.at(-1) ?? root);
    } else if (token.tag) {
      const element = elementOf(token);
      parent.children.push(element);
      if (token.nesting === 1) open.push(element);
    } else parent.children.push({ type: 'text', value: token.content });
  };
  tokens.forEach(take);
  return root;
}

function elementOf({ tag, attrs }: Token): Element {
  const properties = Object.fromEntries((attrs ?? []).map(([name, value]) => [name, `${value}`]));
  return { type: 'element', tagName: tag, properties, children: [] };
}

/** A link that leads nowhere is its words; one that nobody has named bears its address. */
function closeLink(link: Element, parent: Root | Element): void {
  const address = String(link.properties.href);
  if (!ADDRESS.test(address)) parent.children.splice(-1, 1, ...link.children);
  else if (link.children.length === 0) link.children.push({ type: 'text', value: address });
}
