import { createHash, type KeyObject, verify } from 'node:crypto';

/**
 * Whether the mail's DKIM signature holds (RFC 6376, rsa-sha256, relaxed/relaxed): the body's hash and the
 * signature over the headers that it names. Gives the tags of the signature.
 */
export function verifiedDkim(raw: Buffer, publicKey: KeyObject): Record<string, string> {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const headers = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = headers.find((header) => /^dkim-signature:/i.test(header));
  if (!signature) throw new Error('the mail is not signed');
  const tags = tagsOf(signature);
  const bodyHash = createHash('sha256').update(relaxedBody(text.slice(end + 4)), 'latin1');
  if (bodyHash.digest('base64') !== tags.bh) throw new Error('the body is not what was signed');
  const signed = tags.h!.split(':').flatMap((name) => {
    const header = headers.findLast((one) => nameOf(one) === name.trim().toLowerCase());
    return header === undefined ? [] : [`${relaxedHeader(header)}\r\n`];
  });
  const own = relaxedHeader(signature.replace(/(;\s*b=)[^;]*/, '$1'));
  const holds = verify(
    'sha256',
    Buffer.from(signed.join('') + own, 'latin1'),
    publicKey,
    Buffer.from(tags.b!, 'base64'),
  );
  if (!holds) throw new Error('the headers are not what was signed');
  return tags;
}

function tagsOf(signature: string): Record<string, string> {
  const list = signature.slice(signature.indexOf(':') + 1).split(';');
  return Object.fromEntries(
    list.map((tag) => {
      const [name, value = ''] = tag.split(/=(.*)/s);
      return [name!.trim(), value.replace(/\s+/g, '')];
    }),
  );
}

const nameOf = (header: string) => header.slice(0, header.indexOf(':')).trim().toLowerCase();

function relaxedHeader(header: string): string {
  const value = header.slice(header.indexOf(':') + 1).replace(/\r\n/g, '');
  return `${nameOf(header)}:${value.replace(/[ \t]+/g, ' ').trim()}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  return `${lines.join('\r\n').replace(/(\r\n)+$/, '')}\r\n`;
}
