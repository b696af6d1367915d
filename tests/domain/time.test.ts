import { describe, expect, test } from 'vitest';
import { dateInHelsinki, eveningBefore, wallTime } from '#app/domain/time.ts';

const at = (utc: string) => Date.parse(utc);
const refused = (reason: string) => ({ ok: false, reason });

describe('a time by the clocks of Helsinki', () => {
  test.each([
    ['in winter', '2026-12-15', '15:00', '2026-12-15T13:00Z'],
    ['in summer', '2026-06-15', '15:00', '2026-06-15T12:00Z'],
    ['on leap day', '2028-02-29', '09:00', '2028-02-29T07:00Z'],
    ["at the year's first minute", '2027-01-01', '00:00', '2026-12-31T22:00Z'],
    ['in the last minute before the spring change', '2027-03-28', '02:59', '2027-03-28T00:59Z'],
    ['as the spring change is over', '2027-03-28', '04:00', '2027-03-28T01:00Z'],
    ['in the last minute before the autumn change', '2026-10-25', '02:59', '2026-10-24T23:59Z'],
    ['as the autumn change is over', '2026-10-25', '04:00', '2026-10-25T02:00Z'],
  ])('is one moment %s', (_when, date, time, utc) => {
    expect(wallTime(date, time)).toEqual({ ok: true, instant: at(utc) });
  });

  test.each(['03:00', '03:30', '03:59'])('does not exist on 28.3.2027 at %s', (time) => {
    expect(wallTime('2027-03-28', time)).toEqual(refused('skipped'));
  });

  test.each(['03:00', '03:30', '03:59'])('comes twice on 25.10.2026 at %s', (time) => {
    expect(wallTime('2026-10-25', time)).toEqual(refused('repeated'));
  });

  test.each([
    ['2027-02-29', '15:00'],
    ['2026-13-01', '15:00'],
    ['15.12.2026', '15:00'],
    ['2026-12-15', '25:00'],
    ['2026-12-15', '15:60'],
    ['2026-12-15', '15.00'],
    ['2026-12-15', '9:00'],
    ['2026-12-15', ''],
    ['', '15:00'],
  ])('is not a time: "%s" "%s"', (date, time) => {
    expect(wallTime(date, time)).toEqual(refused('not-a-time'));
  });
});

describe('the evening before', () => {
  test.each([
    ['an ordinary day', '2026-12-15T13:00Z', '2026-12-14T18:00Z'],
    ['the day of the spring change', '2027-03-28T06:00Z', '2027-03-27T18:00Z'],
    ['the day after the spring change', '2027-03-29T06:00Z', '2027-03-28T17:00Z'],
    ['the day of the autumn change', '2026-10-25T13:00Z', '2026-10-24T17:00Z'],
    ['the day after the autumn change', '2026-10-26T13:00Z', '2026-10-25T18:00Z'],
    ['the first of March in a leap year', '2028-03-01T07:00Z', '2028-02-29T18:00Z'],
    ["New Year's Day", '2027-01-01T07:00Z', '2026-12-31T18:00Z'],
    // 03:30 on the 29th has no counterpart on the 28th, whose clocks jumped over it.
    ['a time of day that the day before lacks', '2027-03-29T00:30Z', '2027-03-28T17:00Z'],
  ])('%s is at eight by the clocks of Helsinki', (_what, start, evening) => {
    expect(eveningBefore(at(start), 20)).toBe(at(evening));
  });
});

describe('the date in Helsinki', () => {
  test.each([
    ['2026-12-14T21:59:59Z', '2026-12-14'],
    ['2026-12-14T22:00:00Z', '2026-12-15'],
    ['2026-06-14T21:00:00Z', '2026-06-15'],
  ])('at %s is %s', (utc, date) => {
    expect(dateInHelsinki(at(utc))).toBe(date);
  });
});
