import { describe, expect, test } from 'vitest';
import type { When } from '#app/domain/events/event.ts';
import { readSession } from '#app/domain/programme/session.form.ts';
import { isOutside, sessionTimes } from '#app/domain/programme/session-times.ts';
import { wallTime } from '#app/domain/time.ts';

const at = (date: string, time: string) => {
  const read = wallTime(date, time);
  if (!read.ok) throw new Error(read.reason);
  return read.instant;
};

const on = (date: string): When => ({
  precision: 'minute',
  startsAt: at(date, '00:30'),
  endsAt: at(date, '17:00'),
});

function timesOf(when: When, typed: { from?: string; until?: string }) {
  const read = readSession({ kind: 'talk', 'title.fi': 'Avaus', ...typed });
  return read.ok ? sessionTimes(when, read.value) : read;
}

describe('a session’s times', () => {
  test('are on the day of its event, in Helsinki', () => {
    expect(timesOf(on('2026-12-15'), { from: '15.00', until: '15:40' })).toEqual({
      ok: true,
      times: { startsAt: at('2026-12-15', '15:00'), endsAt: at('2026-12-15', '15:40') },
    });
  });

  test('may be open, or open at the end', () => {
    const open = { ok: true, times: { startsAt: null, endsAt: null } };
    expect(timesOf(on('2026-12-15'), {})).toEqual(open);
    const startsAt = at('2026-12-15', '09:00');
    expect(timesOf(on('2026-12-15'), { from: '9' })).toEqual({
      ok: true,
      times: { startsAt, endsAt: null },
    });
  });

  test.each([
    ['no such time', '2026-12-15', { from: '25.00' }, { from: 'not-a-time' }],
    ['only an end', '2026-12-15', { until: '15.00' }, { from: 'no-start' }],
    [
      'an end before the start',
      '2026-12-15',
      { from: '15.00', until: '14.00' },
      { until: 'ends-before-it-starts' },
    ],
    ['an hour that the spring skips', '2027-03-28', { from: '3.30' }, { from: 'skipped' }],
    [
      'an hour that the autumn repeats',
      '2026-10-25',
      { from: '2.00', until: '3.30' },
      { until: 'repeated' },
    ],
  ])('are refused for %s', (_why, date, typed, faults) => {
    expect(timesOf(on(date), typed)).toEqual({ ok: false, faults });
  });

  test('wait for the day of an event that is known to the month only', () => {
    const month: When = { precision: 'month', month: '2026-12' };
    expect(timesOf(month, { from: '15.00' })).toEqual({
      ok: false,
      faults: { from: 'event-without-day' },
    });
  });

  test('can be planned before a draft’s date is decided', () => {
    const when: When = { precision: 'undecided', hours: { from: '15:00', until: '17:00' } };
    const read = timesOf(when, { from: '15.00', until: '16.00' });
    expect(read.ok && 'times' in read && isOutside(read.times, when)).toBe(false);
  });
});

test('a session before its event begins, or after it ends, is worth a look', () => {
  const when: When = {
    precision: 'minute',
    startsAt: at('2026-12-15', '15:00'),
    endsAt: at('2026-12-15', '17:00'),
  };
  const session = (from: string, until: string) => ({
    startsAt: at('2026-12-15', from),
    endsAt: at('2026-12-15', until),
  });
  expect(isOutside(session('15:00', '17:00'), when)).toBe(false);
  expect(isOutside(session('14:30', '15:30'), when)).toBe(true);
  expect(isOutside(session('16:30', '17:30'), when)).toBe(true);
  expect(isOutside({ startsAt: null, endsAt: null }, when)).toBe(false);
});
