/*
 * Reads the pages of the program and of nothing else: React closes what it opens, quotes attributes and
 * escapes the rest, so that any "<" that begins no tag of this form is a fault of the page.
 */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([\w:-]+)(?:="([^"]*)")?/g;

export interface Tag {
  name: string;
  closes: boolean;
  attributes: Record<string, string>;
  /** The text from here to the next tag. */
  text: string;
}

export function tagsOf(html: string): Tag[] {
  const found = [...html.matchAll(TAG)];
  return found.map((match, position) => ({
    name: match[2]!,
    closes: match[1] === '/',
    attributes: Object.fromEntries(
      [...match[3]!.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, unescaped(value ?? '')]),
    ),
    text: unescaped(html.slice(match.index + match[0].length, found[position + 1]?.index)),
  }));
}

/** What is left of the page without its tags: text, in which no "<" may stand. */
export function withoutTags(html: string): string {
  return html.replace('<!DOCTYPE html>', '').replace(TAG, '');
}

/** What people read, in one line. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return unescaped(body.replace(TAG, ' ')).replace(/\s+/g, ' ').trim();
}

export function titleOf(html: string): string {
  return tagsOf(html).find(({ name, closes }) => name === 'title' && !closes)?.text ?? '';
}

export function languageOfPage(html: string): string | undefined {
  return tagsOf(html)[0]?.attributes.lang;
}

export type Fields = Record<string, string | string[]>;

/** The names and values that a browser would send with the page's last form, as it stands. */
export function fieldsOf(html: string): Fields {
  const tags = tagsOf(html.slice(html.lastIndexOf('<form')));
  const fields: Fields = {};
  let select: string | undefined;
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = name in fields ? [fields[name]!, value].flat() : value;
  };
  for (const { name: tag, closes, attributes, text } of tags) {
    if (closes) continue;
    const { name, type, value = 'on', checked, selected } = attributes;
    if (tag === 'select') select = name;
    else if (tag === 'option' && selected !== undefined) add(select, value);
    else if (tag === 'textarea') add(name, text.replace(/^\n/, ''));
    else if (tag === 'input' && (type === 'radio' || type === 'checkbox')) {
      if (checked !== undefined) add(name, value);
    } else if (tag === 'input') add(name, attributes.value ?? '');
  }
  return fields;
}

/** The sentences of the error summary, in order. */
export function errorsOf(html: string): string[] {
  const start = html.indexOf('class="ds-error-summary"');
  if (start === -1) return [];
  const summary = html.slice(start, html.indexOf('</ul>', start));
  return tagsOf(summary)
    .filter(({ name, closes }) => name === 'a' && !closes)
    .map(({ text }) => text);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
