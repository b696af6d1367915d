import type { Language } from '#app/domain/language.ts';
import { compose, mailOf } from '#app/jobs/compose.ts';
import { renderMessage } from '#emails/render-message.ts';
import type { SampleLetter } from '#tests/support/letters/letters.ts';
import { SENDER } from '#tests/support/messages.ts';
import { type Part, partsOf } from '#tests/support/mime.ts';

/** All there is to be seen of one letter. */
export interface Previewed extends Pick<SampleLetter, 'kind' | 'variant'> {
  /** Begins the names of the letter's files. */
  name: string;
  language: Language;
  from: string;
  replyTo: string | null;
  to: string;
  subject: string;
  preheader: string;
  text: string;
  html: string;
  /** As they go out, line by line. */
  headers: string;
  /** The kinds of its parts, from the outermost on. */
  parts: string[];
  calendar: string | null;
  /** The whole mail, for a mail program to open. */
  bytes: Buffer;
}

export function previewed({ kind, variant, message }: SampleLetter): Previewed {
  const { from, replyTo } = mailOf(message, SENDER);
  const { language, recipient } = message;
  const { bytes } = compose(message, SENDER);
  const raw = bytes.toString('latin1');
  const parts = inOrder(partsOf(raw));
  return {
    kind,
    variant,
    name: `${kind}-${variant.toLowerCase().replace(/[^a-z]+/g, '-')}.${language}`,
    language,
    from: `${from.name} <${from.address}>`,
    replyTo: replyTo?.address ?? null,
    to: recipient,
    ...renderMessage(message, SENDER),
    headers: raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n'),
    parts: parts.map(({ type, depth }) => '  '.repeat(depth) + type),
    calendar: parts.find(({ type }) => type === 'text/calendar')?.content ?? null,
    bytes,
  };
}

/** The part, then the parts inside it. */
function inOrder(part: Part, depth = 0): (Part & { depth: number })[] {
  return [{ ...part, depth }, ...part.parts.flatMap((inner) => inOrder(inner, depth + 1))];
}
