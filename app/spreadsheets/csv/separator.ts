const SEPARATORS = [';', '\t', ','] as const;
/** A line that Excel obeys and does not show. */
const SAID = /^sep=([;,\t])(?:\r\n|\r|\n)/i;
/** A header is not longer. */
const LOOKED_AT = 65_536;

/** What stands between the cells, and the text without the line that may say so. */
export function separated(text: string): { separator: string; content: string } {
  const said = SAID.exec(text);
  return said
    ? { separator: said[1]!, content: text.slice(said[0].length) }
    : { separator: mostFrequent(firstRow(text)), content: text };
}

/** The first line that is not empty, without what stands in quotes. */
function firstRow(text: string): string {
  const unquoted = text.slice(0, LOOKED_AT).replace(/"[^"]*("|$)/g, '');
  return /[^\r\n]+/.exec(unquoted)?.[0] ?? '';
}

/** The header has few of what is not its separator. One column alone has none: a semicolon then. */
function mostFrequent(row: string): string {
  const counts = SEPARATORS.map((separator) => row.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}
