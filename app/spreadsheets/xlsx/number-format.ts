import { numberText } from '../plain-text.ts';
import { readXml } from './read-xml.ts';

/** How a number is shown: as a date, a time of day or both, or else as a number. */
export interface NumberFormat {
  date: boolean;
  time: boolean;
  /** At least so many, as 00100 in a column of post codes. */
  digits: number;
}

export const PLAIN: NumberFormat = { date: false, time: false, digits: 0 };

/** ECMA-376 part 1, 18.8.30: formats that have a number and no code in the file; 27 to 36 and 50 to 58 are dates. */
const BUILT_IN: Record<number, string> = {
  ...Object.fromEntries([14, 15, 16, 17].map((id) => [id, 'd'])),
  ...Object.fromEntries([18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'h'])),
  22: 'd h',
  ...Object.fromEntries(
    [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'd']),
  ),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h'])),
};

/** The number formats that cells refer to by their style's number. */
export async function numberFormatsIn(part: AsyncIterable<Buffer>): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let cellFormats = false;
  await readXml(part, (event) => {
    if (event.kind === 'text') return;
    if (event.name === 'cellXfs') cellFormats = event.kind === 'open';
    if (event.kind === 'close') return;
    const { numFmtId, formatCode } = event.attributes;
    const id = Number(numFmtId ?? 0);
    if (event.name === 'numFmt') codes.set(id, formatCode ?? '');
    if (event.name === 'xf' && cellFormats)
      formats.push(formatOf(codes.get(id) ?? BUILT_IN[id] ?? ''));
  });
  return formats;
}

// What is quoted, escaped, in brackets (a language, a colour) or a width is no part of a date.
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/** The shape behind a format's code: "d.m.yyyy", "hh:mm", "00000", "0.00". */
function formatOf(code: string): NumberFormat {
  const bare = code.split(';', 1)[0]!.replace(LITERAL, '');
  if (bare === 'General') return PLAIN;
  const time = /[hs]/i.test(bare);
  const date = /[dy]/i.test(bare) || (!time && /m/i.test(bare));
  return { date, time, digits: /^0+$/.test(bare) ? bare.length : 0 };
}

const SECONDS_A_DAY = 86_400;
const UNIX_EPOCH_IN_EXCEL = 25_569;
/** 9999-12-31, the last date that Excel knows. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1_462;

/** A number in a cell as text: 1,5 or 2026-12-15 08:30 or 08:30. */
export function shownNumber(held: string, format: NumberFormat, since1904: boolean): string {
  const value = Number(held);
  if (!Number.isFinite(value)) return held;
  const days = value + (since1904 ? DAYS_TO_1904 : 0);
  if ((format.date || format.time) && days >= 0 && days <= LAST_DAY) return shownTime(days, format);
  // Excel shows 15 digits of the 17 that it writes.
  return numberText(Number(value.toPrecision(15))).padStart(format.digits, '0');
}

function shownTime(days: number, { date, time }: NumberFormat): string {
  // Excel's 1900 has a 29th of February.
  const sinceUnix = days - UNIX_EPOCH_IN_EXCEL + (days < 60 ? 1 : 0);
  const iso = new Date(Math.round(sinceUnix * SECONDS_A_DAY) * 1000).toISOString();
  const clock = iso.slice(11, 19).replace(/:00$/, '');
  return [date ? iso.slice(0, 10) : '', time ? clock : ''].filter(Boolean).join(' ');
}
