import { IANAZone } from 'luxon';

const helsinki = IANAZone.create('Europe/Helsinki');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_A_DAY = 24 * 60;
/** 1970-01-01 in Excel's count of days, where 1900-01-01 is 1 and 1900 has a 29th of February. */
const UNIX_EPOCH_IN_EXCEL = 25_569;

/** 2026-12-15 08:30: what Helsinki's clocks show at the instant. Excel takes it for a date in any language. */
export function wallClockText(instant: Date): string {
  return new Date(wallMinutes(instant) * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
}

/** What Helsinki's clocks show at the instant, in Excel's count of days since 1900. */
export function wallClockSerial(instant: Date): number {
  return wallMinutes(instant) / MINUTES_A_DAY + UNIX_EPOCH_IN_EXCEL;
}

function wallMinutes(instant: Date): number {
  const milliseconds = instant.getTime();
  return Math.floor(milliseconds / MINUTE) + offsetInHour(Math.floor(milliseconds / HOUR));
}

// A zone's offset takes luxon microseconds to find, and changes on the hour only.
const offsets = new Map<number, number>();

/** In minutes, for the given hour since 1970 in UTC. */
function offsetInHour(hour: number): number {
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = helsinki.offset(hour * HOUR);
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}
