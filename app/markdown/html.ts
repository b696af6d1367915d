import type { Element, RootContent } from 'hast';
import { remembering } from '../domain/remembering.ts';
import { treeOf } from './tree.ts';

/** The level of a text's first headings: one below the heading that the text stands under. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * An organiser's text as HTML, sanitised. Its headings begin at `headingLevel` and leave out no level,
 * however many # were typed. Pages ask for the same texts again and again: each is worked out once.
 */
export function markdownToHtml(
  source: string,
  { headingLevel }: { headingLevel: HeadingLevel },
): string {
  return AT_LEVEL[headingLevel](source);
}

const at = (headingLevel: HeadingLevel) =>
  remembering((source: string) => htmlOf(treeOf(source), headingsFrom(headingLevel)));

const AT_LEVEL: Record<HeadingLevel, (source: string) => string> = {
  2: at(2),
  3: at(3),
  4: at(4),
  5: at(5),
  6: at(6),
};

/** The tag of each heading in turn. A heading is one level under the nearest above it with fewer #. */
function headingsFrom(headingLevel: HeadingLevel) {
  const above: string[] = [];
  return (tagName: string): string => {
    while (above.length > 0 && above.at(-1)! >= tagName) above.pop();
    above.push(tagName);
    return `h${Math.min(6, headingLevel + above.length - 1)}`;
  };
}

type HeadingTag = ReturnType<typeof headingsFrom>;

function htmlOf(nodes: RootContent[], headingTag: HeadingTag): string {
  return nodes.map((node) => nodeHtml(node, headingTag)).join('');
}

function nodeHtml(node: RootContent, headingTag: HeadingTag): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '<br>';
  const tag = /^h\d$/.test(node.tagName) ? headingTag(node.tagName) : node.tagName;
  return `<${tag}${attributesOf(node)}>${htmlOf(node.children, headingTag)}</${tag}>`;
}

function attributesOf({ properties }: Element): string {
  return Object.entries(properties)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
