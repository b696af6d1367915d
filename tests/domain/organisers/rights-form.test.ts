import { describe, expect, test } from 'vitest';
import { readInvitation, readRights } from '#app/domain/organisers/rights.form.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';

const NOON = helsinki('2026-11-22 12:00');

const inNetwork = (typed: Record<string, string>) =>
  readRights(typed, { of: 'network', organisationIds: [], now: NOON });

const inEvent = (typed: Record<string, string>) =>
  readRights(typed, { of: 'event', organisationIds: [7], now: NOON });

describe('the last day of rights', () => {
  const expiry = (until: string) => {
    const read = inNetwork({ role: 'viewer', until });
    return read.ok ? read.value.expiresAt : read.faults;
  };

  test('holds to its end in Helsinki', () => {
    expect(expiry('2026-12-31')).toBe(helsinki('2027-01-01 00:00'));
  });

  test('may be typed as it is written in Finland', () => {
    expect(expiry('1.2.2027')).toBe(helsinki('2027-02-02 00:00'));
  });

  test('may be today', () => {
    expect(expiry('2026-11-22')).toBe(helsinki('2026-11-23 00:00'));
  });

  test('on the day of a clock change is as long as that day', () => {
    expect(expiry('2027-03-28')).toBe(helsinki('2027-03-29 00:00'));
  });

  test('may be left out', () => {
    expect(expiry('')).toBeNull();
  });

  test('cannot be over', () => {
    expect(expiry('2026-11-21')).toEqual({ until: 'past' });
  });

  test.each(['huomenna', '2026-02-30', '31.11.2026', '2026-12-31T10:00', '12/31/2026'])(
    'cannot be “%s”',
    (until) => {
      expect(expiry(until)).toEqual({ until: 'not-a-date' });
    },
  );
});

describe('the rights themselves', () => {
  test('of a co-organiser name the organisation', () => {
    expect(inEvent({ role: 'co-organiser', organisation: '7' })).toEqual({
      ok: true,
      value: { in: 'event', role: 'co-organiser', organisationId: 7, expiresAt: null },
    });
  });

  test('of a co-organiser without an organisation are no rights', () => {
    expect(inEvent({ role: 'co-organiser', organisation: '' })).toEqual({
      ok: false,
      faults: { organisation: 'missing' },
    });
  });

  test('of others leave the organisation out', () => {
    expect(inEvent({ role: 'desk', organisation: '7' })).toMatchObject({
      value: { role: 'desk', organisationId: null },
    });
  });

  test.each(['8', '-7', '7.0x', 'x'])(
    'never name an organisation that is not offered: %s',
    (id) => {
      expect(inEvent({ role: 'co-organiser', organisation: id })).toEqual({
        ok: false,
        faults: { organisation: 'unknown-option' },
      });
    },
  );

  test('of a network are none of an event’s, and the other way round', () => {
    expect(inNetwork({ role: 'desk' })).toEqual({ ok: false, faults: { role: 'unknown-option' } });
    expect(inEvent({ role: 'owner' })).toEqual({ ok: false, faults: { role: 'unknown-option' } });
  });
});

test('an empty form is told all that it lacks, in the order of its fields', () => {
  const read = readInvitation({}, { of: 'event', organisationIds: [], now: NOON });
  expect(read).toEqual({
    ok: false,
    faults: { name: 'missing', address: 'missing', language: 'missing', role: 'missing' },
  });
});
