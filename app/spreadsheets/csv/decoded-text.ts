import { Refused } from '../refusal.ts';

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; the five gaps stay as they are. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of a file that says nothing of its encoding: UTF-16 by its mark, UTF-8, or else Excel's old Windows-1252. */
export function decodedText(bytes: Buffer): string {
  const text = withoutMark(bytes);
  if (text.includes('\0') || /^\s*(<|%PDF-)/.test(text)) throw new Refused('not-a-table');
  return text;
}

function withoutMark(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Node's own decoder takes it for Latin-1 in 20.18.3 and later, and in 22.13 and later. */
function windows1252(bytes: Buffer): string {
  const units = new Uint16Array(bytes);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    if (unit >= 0x80 && unit < 0xa0) units[index] = FROM_0X80.charCodeAt(unit - 0x80);
  }
  return new TextDecoder('utf-16le').decode(units);
}
