/** RFC 5322 section 2.1.1. */
const COLUMNS = 78;

/** What begins a line of a list or of a quotation; the lines that go on from it stand under its words. */
const BEGINNING = /^((?:> )*)( *(?:- |\d{1,3}\. )?)/;

/**
 * A text of paragraphs on lines of at most 78 characters, broken between words. A longer word, as an address
 * may be, stays whole. `hanging` is put before each line that goes on from another.
 */
export function wrapped(text: string, hanging = ''): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, hanging))
    .join('\n');
}

function wrappedLine(line: string, hanging: string): string {
  const [beginning = '', quoted = '', marker = ''] = BEGINNING.exec(line) ?? [];
  const further = quoted + ' '.repeat(marker.length) + hanging;
  const lines: string[] = [];
  const [first = '', ...words] = line.slice(beginning.length).split(' ');
  let current = beginning + first;
  for (const word of words) {
    if (current.length + 1 + word.length <= COLUMNS) current += ` ${word}`;
    else {
      lines.push(current);
      current = further + word;
    }
  }
  return [...lines, current].join('\n');
}
