/** A line that begins with a number and a full stop or bracket, also inside a quote or a list. */
const NUMBERED = /^((?:[\s>]|[-*]\s)*)(\d{1,9})([.)])(?=\s|$)/;

/** A line drawn with marks and spaces between them. */
const DRAWN_LINE = /^(\s*)(?=([-*])(?:[ \t]+\2)+\s*$)/;

/**
 * Escapes what would be a list to Markdown and is none to its writer. In Finnish "4. kumppanuuspäivä" is an
 * ordinal: numbers are a list only where they count from one. And "- - -" is a line.
 */
export function notListsEscaped(source: string): string {
  const lines = source.split('\n');
  const next = nextNumbers(lines);
  const latest = new Map<string, number>();
  const escaped = lines.map((line, index) => {
    const numbered = numberOf(line);
    if (!numbered) return line.replace(DRAWN_LINE, '$1\\');
    const { marker, number } = numbered;
    const begins = number === 1 && goesOn(1, next[index]);
    if (!begins && !goesOn(latest.get(marker), number)) return line.replace(NUMBERED, '$1$2\\$3');
    latest.set(marker, number);
    return line;
  });
  return escaped.join('\n');
}

/** For each numbered line, the number of the next line that is marked in the same way. */
function nextNumbers(lines: string[]): (number | undefined)[] {
  const below = new Map<string, number>();
  return lines
    .map(numberOf)
    .reverse()
    .map((numbered) => {
      if (!numbered) return undefined;
      const next = below.get(numbered.marker);
      below.set(numbered.marker, numbered.number);
      return next;
    })
    .reverse();
}

function numberOf(line: string): { marker: string; number: number } | null {
  const match = NUMBERED.exec(line);
  return match && { marker: match[1]! + match[3]!, number: Number(match[2]) };
}

/** Two after one, and one after one: some leave the counting to Markdown. */
function goesOn(before: number | undefined, number: number | undefined): boolean {
  if (before === undefined || number === undefined) return false;
  return number === before + 1 || (number === 1 && before === 1);
}
