import { describe, expect, test } from 'vitest';
import { readDayChange, readMeetingLink } from '#app/domain/day-changes/day-change.form.ts';
import { WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const read = (
  kind: Parameters<typeof readDayChange>[0],
  typed: Record<string, string>,
  hasMeetingLink = false,
) => readDayChange(kind, typed, { hasMeetingLink }, WEEKS_BEFORE);

const HOURS = { date: '2027-01-12', from: '13:00', until: '15:00' };

describe('a new time', () => {
  test('is read as a browser sends it', () => {
    expect(read('move', HOURS)).toEqual({
      ok: true,
      value: { is: 'move', to: HOURS, note: null },
    });
  });

  test('is read as people write it', () => {
    const typed = { date: '12.1.2027', from: '9.30', until: '11' };
    expect(read('move', typed)).toMatchObject({
      value: { to: { date: '2027-01-12', from: '09:30', until: '11:00' } },
    });
  });

  test.each([
    ['a date that does not exist', { date: '2027-02-30' }, { date: 'not-a-date' }],
    ['an hour that does not exist', { from: '25:00' }, { from: 'not-a-time' }],
    ['no date', { date: '' }, { date: 'missing' }],
    ['a date that has passed', { date: '2026-11-23' }, { date: 'in-the-past' }],
    ['an end before its start', { until: '12:00' }, { until: 'ends-before-it-starts' }],
    [
      'the hour that the spring change skips',
      { date: '2027-03-28', from: '03:30', until: '06:00' },
      { from: 'skipped' },
    ],
    [
      'the hour that the autumn change repeats',
      { date: '2027-10-31', from: '01:00', until: '03:30' },
      { until: 'repeated' },
    ],
  ])('with %s is refused at that field', (_what, different, faults) => {
    expect(read('move', { ...HOURS, ...different })).toEqual({ ok: false, faults });
  });

  test('brings the organiser’s words in the languages that they wrote', () => {
    expect(read('move', { ...HOURS, 'note.fi': 'Syy', 'note.sv': 'Orsak' })).toMatchObject({
      value: { note: { fi: 'Syy', sv: 'Orsak' } },
    });
  });

  test('with words in Swedish alone is asked for them in Finnish', () => {
    expect(read('move', { ...HOURS, 'note.sv': 'Orsak' })).toEqual({
      ok: false,
      faults: { 'note.fi': 'missing' },
    });
  });
});

describe('going remote', () => {
  test('asks for a meeting link where the event has none', () => {
    expect(read('go-remote', { meetingLink: '' })).toEqual({
      ok: false,
      faults: { meetingLink: 'missing' },
    });
  });

  test('keeps the link that the event has', () => {
    expect(read('go-remote', { meetingLink: '' }, true)).toMatchObject({
      value: { meetingLink: null },
    });
  });

  test('takes another link in its place', () => {
    const meetingLink = 'https://meet.example.fi/uusi';
    expect(read('go-remote', { meetingLink }, true)).toMatchObject({ value: { meetingLink } });
  });
});

describe('a meeting link', () => {
  test.each(['javascript:alert(1)', 'http://meet.example.fi/', 'meet.example.fi', 'https://'])(
    'is not %s',
    (meetingLink) => {
      expect(readMeetingLink({ meetingLink })).toEqual({
        ok: false,
        faults: { meetingLink: 'not-a-link' },
      });
    },
  );
});

describe('another place', () => {
  const PLACE = { 'venue.fi': 'Verkatehdas', mode: 'on-site' };

  test('has a name at least', () => {
    expect(read('place', { ...PLACE, 'venue.fi': '' })).toEqual({
      ok: false,
      faults: { 'venue.fi': 'missing' },
    });
  });

  test('may say how many seats open', () => {
    expect(read('place', { ...PLACE, mode: 'hybrid', seats: '50' })).toMatchObject({
      value: { to: { mode: 'hybrid', newSeats: 50 } },
    });
  });

  test.each(['-1', '1,5', 'monta', '1000000'])('does not have %s seats', (seats) => {
    expect(read('place', { ...PLACE, seats })).toEqual({
      ok: false,
      faults: { seats: 'not-a-number' },
    });
  });

  test('is not remote alone: that is another change', () => {
    expect(read('place', { ...PLACE, mode: 'remote' })).toEqual({
      ok: false,
      faults: { mode: 'unknown-option' },
    });
  });
});
