export interface Part {
  /** Without its parameters. */
  type: string;
  /** By their lower-case names, unfolded. */
  headers: Record<string, string>;
  /** Decoded where it is base64; the bytes otherwise. */
  content: string;
  parts: Part[];
}

/** Takes a message apart by hand (RFC 2046), so that no parser repairs what mail programs would not. */
export function partsOf(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const headers = headersOf(raw.slice(0, end));
  const body = raw.slice(end + 4);
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split('; ');
  const boundary = parameters.find((each) => each.startsWith('boundary='))?.slice(9);
  return {
    type,
    headers,
    content:
      headers['content-transfer-encoding'] === 'base64'
        ? Buffer.from(body, 'base64').toString('utf8')
        : body,
    parts: boundary ? split(body, boundary.replaceAll('"', '')).map(partsOf) : [],
  };
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
}

function split(body: string, boundary: string): string[] {
  const [first, ...rest] = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (first?.trim() || !rest.at(-1)?.startsWith('--'))
    throw new Error('a multipart without an end');
  return rest.slice(0, -1).map((part) => part.replace(/^\r\n/, ''));
}
