import { describe, expect, test } from 'vitest';
import { needsOf } from '#app/domain/registrations/answers.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { changeSeat } from '#app/domain/registrations/change-seat.server.ts';
import { DAY, HOUR } from '#app/domain/time.ts';
import { aPartnershipDay, keyring, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

describe('the same address twice', () => {
  test('keeps one registration and sends its own link again', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('aino');
    const [first, again] = await day.mailTo('aino');
    expect(again!.kind).toBe('link-again');
    expect(again!.content.token).toBe(first!.content.token);
  });

  test('looks to whoever typed it like a first sign-up', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    await day.signUp('aino');
    const known = await day.signUp('aino');
    const stranger = await day.signUp('eino');
    expect(known).toMatchObject({
      ok: true,
      outcome: { seat: null, inLine: { mode: 'on-site', place: 1 } },
    });
    expect(stranger).toMatchObject({
      ok: true,
      outcome: { seat: null, inLine: { mode: 'on-site', place: 1 } },
    });
  });

  test('fills nobody’s mailbox: one link an hour', async () => {
    const day = await aPartnershipDay();
    for (let times = 0; times < 5; times += 1) await day.signUp('aino');
    await day.signUp('aino', { now: WEEKS_BEFORE + HOUR });
    expect((await day.mailTo('aino')).map(({ kind }) => kind)).toEqual([
      'confirmed',
      'link-again',
      'link-again',
    ]);
  });

  test('is the same address in capitals', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('aino', { details: { email: 'AINO@EXAMPLE.FI' } });
    expect(await day.db.selectFrom('registrations').select('id').execute()).toHaveLength(1);
  });
});

test('a form that an impatient finger sends twice is one sign-up with its true outcome', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino', { submission: 'the-form' });
  const second = await day.signUp('aino', { submission: 'the-form' });
  expect(second).toMatchObject({ ok: true, outcome: { seat: 'on-site', inLine: null } });
  expect(await day.mail()).toHaveLength(1);
});

describe('registration', () => {
  test.each([
    ['draft', 'unpublished'],
    ['cancelled', 'cancelled'],
    ['archived', 'past'],
  ] as const)('of an event that is %s stores nothing', async (status, reason) => {
    const day = await aPartnershipDay();
    await day.db.updateTable('events').set({ status }).execute();
    expect(await day.signUp('aino')).toEqual({ ok: false, reason });
    expect(await day.db.selectFrom('registrations').select('id').execute()).toEqual([]);
  });

  test('opens and closes by the clock', async () => {
    const day = await aPartnershipDay();
    const opens = WEEKS_BEFORE + DAY;
    const closes = WEEKS_BEFORE + 2 * DAY;
    await day.db
      .updateTable('events')
      .set({ registration_opens_at: opens, registration_closes_at: closes })
      .execute();
    expect(await day.signUp('aino', { now: opens - 1 })).toEqual({
      ok: false,
      reason: 'not-open-yet',
    });
    expect(await day.signUp('aino', { now: opens })).toMatchObject({ ok: true });
    expect(await day.signUp('eino', { now: closes - 1 })).toMatchObject({ ok: true });
    expect(await day.signUp('vieno', { now: closes })).toEqual({ ok: false, reason: 'closed' });
  });

  test('without a closing time closes when the event begins', async () => {
    const day = await aPartnershipDay();
    const begins = Date.UTC(2026, 11, 15, 13);
    expect(await day.signUp('aino', { now: begins - 1 })).toMatchObject({ ok: true });
    expect(await day.signUp('eino', { now: begins })).toEqual({ ok: false, reason: 'closed' });
  });

  test('in a mode that the event lacks stores nothing', async () => {
    const day = await aPartnershipDay({ mode: 'remote' });
    expect(await day.signUp('aino', { mode: 'on-site' })).toEqual({
      ok: false,
      reason: 'mode-not-offered',
    });
  });
});

describe('diet and accessibility needs', () => {
  const needs = { diet: 'keliakia', access: 'induktiosilmukka' };

  test('are not readable in the database', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { needs } });
    expect(day.sqlite.serialize().includes('keliakia')).toBe(false);
    expect(await needsOf(day.db, (await day.of('aino')).id, keyring)).toEqual(needs);
  });

  test('are to be erased 14 days after the event', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { needs } });
    const [row] = await day.db.selectFrom('needs').selectAll().execute();
    expect(row!.erase_at).toBe(Date.UTC(2026, 11, 29, 15));
  });

  test('are erased at once when the person cancels', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { needs } });
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    expect(await day.db.selectFrom('needs').selectAll().execute()).toEqual([]);
  });

  test('are erased at once when the person attends remotely instead', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { needs } });
    await changeSeat(
      day.db,
      (await day.of('aino')).id,
      { mode: 'remote', meanwhile: false },
      day.circumstances,
    );
    expect(await day.db.selectFrom('needs').selectAll().execute()).toEqual([]);
  });
});

test('a question left with the sign-up is new, and bears the name of whoever asks', async () => {
  const day = await aPartnershipDay();
  const [theme] = await day.db.selectFrom('themes').selectAll().execute();
  await day.signUp('aino', {
    question: { theme: theme!.id, text: 'Miten järjestöt pääsevät mukaan?' },
  });
  expect(await day.db.selectFrom('questions').selectAll().execute()).toMatchObject([
    {
      state: 'new',
      theme_id: theme!.id,
      name: 'aino Meikäläinen',
      text: 'Miten järjestöt pääsevät mukaan?',
    },
  ]);
});

test('a registrant’s secrets lie in the database as hashes and sealed', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const { token, joinToken } = await day.of('aino');
  const bytes = day.sqlite.serialize();
  expect(bytes.includes(token)).toBe(false);
  expect(bytes.includes(joinToken)).toBe(false);
});
