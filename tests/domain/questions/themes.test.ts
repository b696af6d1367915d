import { beforeEach, describe, expect, test } from 'vitest';
import { registration } from '#app/domain/editor/sections/registration.server.ts';
import { ask } from '#app/domain/questions/ask.server.ts';
import { editedThemesOf } from '#app/domain/questions/edited-themes.server.ts';
import { moveTheme } from '#app/domain/questions/move-theme.server.ts';
import { themesOf } from '#app/domain/questions/questions.server.ts';
import { removeTheme } from '#app/domain/questions/remove-theme.server.ts';
import { newTheme, themeSection } from '#app/domain/questions/theme-section.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { edited } from '#tests/support/edited-event.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;
/** The numbers of the themes Kunta and Järjestöt. */
let municipality: number;
let associations: number;

beforeEach(async () => {
  day = await aPartnershipDay();
  await edited(day, newTheme, { 'name.fi': 'Järjestöt' });
  [municipality, associations] = (await themesOf(day.db, day.eventId)).map(({ id }) => id) as [
    number,
    number,
  ];
});

const names = async () => (await themesOf(day.db, day.eventId)).map(({ name }) => name.fi);

const question = (theme: number | null, submission = 'form-1') =>
  ask(
    day.db,
    'paiva',
    {
      theme,
      question: 'Mistä yhteistyö alkaa?',
      name: undefined,
      organisation: undefined,
      email: undefined,
      registrationId: null,
      language: 'fi',
      submission,
    },
    day.circumstances,
  );

const themesOfQuestions = async () =>
  (await day.db.selectFrom('questions').select('theme_id').execute()).map(
    ({ theme_id }) => theme_id,
  );

const remove = (go: { to: number | null } | null) =>
  asOwner(day, (acting) => removeTheme(acting, day.eventId, municipality, go));

describe('a theme', () => {
  test('is added last, renamed and moved', async () => {
    await edited(day, themeSection(associations), { 'name.sv': 'Föreningar' });
    const move = { id: associations, to: 'up' } as const;
    await asOwner(day, (acting) => moveTheme(acting, day.eventId, move));
    const themes = await themesOf(day.db, day.eventId);
    expect(themes.map(({ name }) => name)).toEqual([
      { fi: 'Järjestöt', sv: 'Föreningar' },
      { fi: 'Kunta' },
    ]);
  });

  test('has a name of its own', async () => {
    const faults = { 'name.fi': 'taken' };
    await expect(edited(day, newTheme, { 'name.fi': 'Kunta' })).resolves.toEqual({
      ok: false,
      faults,
    });
    await expect(edited(day, themeSection(associations), { 'name.fi': 'Kunta' })).resolves.toEqual({
      ok: false,
      faults,
    });
  });

  test('without questions is removed without a word', async () => {
    await expect(remove(null)).resolves.toEqual({ ok: true, moved: 0 });
    await expect(names()).resolves.toEqual(['Järjestöt']);
  });
});

describe('a theme under which questions were left', () => {
  beforeEach(async () => {
    await question(municipality);
  });

  test('tells how many', async () => {
    const themes = await editedThemesOf(day.db, day.eventId);
    expect(themes.map(({ questions }) => questions)).toEqual([1, 0]);
  });

  test('is not removed before it is said where they go', async () => {
    const choose = { ok: false, reason: 'choose' };
    await expect(remove(null)).resolves.toEqual(choose);
    await expect(remove({ to: municipality })).resolves.toEqual(choose);
    await expect(remove({ to: 999 })).resolves.toEqual(choose);
  });

  test('gives them to another theme', async () => {
    await remove({ to: associations });
    await expect(themesOfQuestions()).resolves.toEqual([associations]);
  });

  test('leaves them without one', async () => {
    await remove({ to: null });
    await expect(themesOfQuestions()).resolves.toEqual([null]);
  });
});

test('a question whose theme was removed while it was written is kept without one', async () => {
  await remove(null);
  await expect(question(municipality)).resolves.toEqual({ ok: true });
  await expect(themesOfQuestions()).resolves.toEqual([null]);
});

test('the deadline for questions is before the end of the event', async () => {
  const close = (time: string) =>
    edited(day, registration, { 'questionsClose.date': '2026-12-15', 'questionsClose.time': time });
  await expect(close('17:00')).resolves.toEqual({
    ok: false,
    faults: { 'questionsClose.date': 'after-the-event' },
  });
  await expect(close('12:00')).resolves.toEqual({ ok: true });
  expect((await day.event()).questionsCloseAt).toBe(Date.UTC(2026, 11, 15, 10));
});
