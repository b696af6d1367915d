import { setImmediate as nextTurn } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { Refused } from '../refusal.ts';

/** Names are without their namespace's prefix. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Record<string, string> }
  | { kind: 'text'; text: string }
  | { kind: 'close'; name: string };

/** SpreadsheetML has some ten of each; a file made to exhaust the memory has millions. */
const DEEPEST = 100;
const MOST_ATTRIBUTES = 100;

/**
 * Gives what stands in a part to `take`, with a turn of the event loop after each piece. Reads strictly.
 * The parser knows XML's five entities only: what a document type declares is an error where it is used,
 * so nothing grows from it and nothing is fetched.
 */
export async function readXml(
  part: AsyncIterable<Buffer>,
  take: (event: XmlEvent) => void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const found: XmlEvent[] = [];
  const parser = parserInto(found);
  for await (const bytes of part) {
    strictly(() => parser.write(decoder.decode(bytes, { stream: true })));
    for (const event of found.splice(0)) take(event);
    await nextTurn();
  }
  strictly(() => parser.write(decoder.decode()).close());
  for (const event of found) take(event);
}

function parserInto(found: XmlEvent[]): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let attributesSeen = 0;
  parser.on('opentagstart', () => {
    attributesSeen = 0;
    if (++depth > DEEPEST) throw new Refused('broken');
  });
  parser.on('attribute', () => {
    if (++attributesSeen > MOST_ATTRIBUTES) throw new Refused('broken');
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ kind: 'open', name: localName(name), attributes });
  });
  parser.on('text', (text) => found.push({ kind: 'text', text }));
  parser.on('cdata', (text) => found.push({ kind: 'text', text }));
  parser.on('closetag', ({ name }) => {
    depth--;
    found.push({ kind: 'close', name: localName(name) });
  });
  return parser;
}

function strictly(read: () => void): void {
  try {
    read();
  } catch (failure) {
    throw failure instanceof Refused ? failure : new Refused('broken', failure);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
