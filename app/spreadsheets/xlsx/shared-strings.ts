import { LIMITS, Refused } from '../refusal.ts';
import { readXml } from './read-xml.ts';
import { StringText } from './string-text.ts';

/** The texts that cells refer to by number. */
export async function sharedStringsIn(part: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  const text = new StringText();
  await readXml(part, (event) => {
    text.take(event);
    if (event.kind === 'close' && event.name === 'si') strings.push(text.end());
    if (strings.length > LIMITS.rows * LIMITS.columns) throw new Refused('too-large');
  });
  return strings;
}
