import * as base64 from 'nodemailer/lib/base64';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as quotedPrintable from 'nodemailer/lib/qp';

/**
 * The message as it goes over the wire: nodemailer's headers, encodings and structure, put together at
 * once. `node.build()` gives the same bytes through some twenty streams and forty turns of the event
 * loop, which is more work than all the rest of sending the mail. The contents must be strings.
 */
export function bytesOf(node: MimeNode): Buffer {
  return Buffer.from(`${textOf(node)}\r\n`.replace(/(?:\r\n)+$/, '\r\n'), 'latin1');
}

function textOf(node: MimeNode): string {
  const head = `${node.buildHeaders()}\r\n\r\n`;
  if (!node.multipart) return head + encoded(node);
  const parts = node.childNodes.map((part) => `--${node.boundary}\r\n${textOf(part)}`);
  return `${head}${parts.join('\r\n')}\r\n--${node.boundary}--\r\n`;
}

function encoded(node: MimeNode): string {
  const content = node.content as string;
  switch (node.getTransferEncoding()) {
    case 'base64':
      return base64.wrap(base64.encode(content));
    case 'quoted-printable':
      return quotedPrintable.wrap(quotedPrintable.encode(content));
    default:
      return content;
  }
}
