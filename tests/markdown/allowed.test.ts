import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { allowed } from '#app/markdown/allowed.ts';

/* What would get past the parser, if the parser were at fault. */
const element = (
  tagName: string,
  properties: Element['properties'] = {},
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

const word: ElementContent = { type: 'text', value: 'sana' };

const cleaned = (...children: ElementContent[]) => allowed({ type: 'root', children });

test.each(['script', 'style', 'iframe', 'img', 'svg', 'table', 'div', 'SCRIPT', 'constructor'])(
  'of an element that is not allowed only the words stay: %s',
  (tagName) => {
    expect(cleaned(element('p', {}, element(tagName, {}, word)))).toEqual([element('p', {}, word)]);
  },
);

test.each<[string, Element['properties']]>([
  ['a', { onClick: 'alert(1)' }],
  ['a', { href: 'javascript:alert(1)' }],
  ['a', { href: 'java\tscript:alert(1)' }],
  ['a', { href: '/organise' }],
  ['a', { target: '_blank', rel: ['opener'], className: ['main'], style: 'color: red' }],
  ['p', { href: 'https://example.fi', id: 'main', lang: 'sv', start: '2' }],
  ['ol', { start: '1" onclick="alert(1)' }],
])('an attribute that is not allowed goes: %s %o', (tagName, properties) => {
  expect(cleaned(element(tagName, properties, word))).toEqual([element(tagName, {}, word)]);
});

test('comments and an item without a list go', () => {
  const comment: ElementContent = { type: 'comment', value: '--><script>' };
  expect(cleaned(comment, element('li', {}, word))).toEqual([word]);
});
