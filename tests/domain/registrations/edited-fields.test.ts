import { beforeEach, describe, expect, test } from 'vitest';
import { answersOf } from '#app/domain/registrations/answers.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { changedOptions } from '#app/domain/registrations/fields/changed-options.ts';
import {
  chosenOptions,
  editedFieldsOf,
} from '#app/domain/registrations/fields/edited-fields.server.ts';
import { readField } from '#app/domain/registrations/fields/field.form.ts';
import { fieldSection } from '#app/domain/registrations/fields/field-section.server.ts';
import { fieldsEverAsked, fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { moveField } from '#app/domain/registrations/fields/move-field.server.ts';
import { newField } from '#app/domain/registrations/fields/new-field.server.ts';
import {
  askFieldAgain,
  removeField,
} from '#app/domain/registrations/fields/remove-field.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { edited } from '#tests/support/edited-event.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const question = { hint: null, required: false, mode: null };
const WORKSHOP = 0;
const WISH = 1;

let day: PartnershipDay;
let ids: number[];

beforeEach(async () => {
  day = await aPartnershipDay({
    fields: [
      {
        kind: 'one-of',
        label: { fi: 'Työpaja' },
        options: [{ fi: 'Liikunta' }, { fi: 'Ravinto' }, { fi: 'Uni' }],
        ...question,
      },
      { kind: 'short-text', label: { fi: 'Toive' }, ...question },
    ],
  });
  ids = (await fieldsOf(day.db, day.eventId)).map(({ id }) => id);
});

const signUp = (name: string, answers: [number, string | number][]) =>
  day.signUp(name, {
    details: { answers: new Map(answers.map(([field, answer]) => [ids[field]!, answer])) },
  });

const edit = (field: number, typed: Record<string, string>) =>
  edited(day, fieldSection(ids[field]!), typed);

const remove = (field: number) =>
  asOwner(day, (acting) => removeField(acting, day.eventId, ids[field]!));

const labels = async () => (await fieldsOf(day.db, day.eventId)).map(({ label }) => label.fi);

const optionsNow = async () => {
  const [field] = await fieldsOf(day.db, day.eventId);
  return field && 'options' in field ? field.options : [];
};

describe('a field that people have answered', () => {
  beforeEach(() =>
    signUp('maija', [
      [WORKSHOP, 1],
      [WISH, 'Enemmän taukoja'],
    ]),
  );

  test('keeps its kind', async () => {
    const faults = { kind: 'answered' };
    await expect(edit(WISH, { kind: 'long-text' })).resolves.toEqual({ ok: false, faults });
    await expect(
      day.db
        .updateTable('fields')
        .set({ kind: 'long-text' })
        .where('id', '=', ids[WISH]!)
        .execute(),
    ).rejects.toThrow('keeps its kind');
  });

  test('can be worded anew, its options too', async () => {
    await edit(WORKSHOP, { 'label.fi': 'Valitse työpaja', 'option-1.fi': 'Terveellinen ruoka' });
    await expect(labels()).resolves.toContain('Valitse työpaja');
    expect((await optionsNow())[1]).toEqual({ fi: 'Terveellinen ruoka' });
  });

  test('keeps an option that somebody has chosen', async () => {
    const faults = { 'option-1.fi': 'chosen' };
    await expect(edit(WORKSHOP, { 'option-1.fi': '' })).resolves.toEqual({ ok: false, faults });
    const withdrawn = JSON.stringify([{ fi: 'A' }, { fi: 'B', withdrawn: true }, { fi: 'C' }]);
    const shorter = JSON.stringify([{ fi: 'A' }, { fi: 'B' }]);
    for (const [options, why] of [
      [withdrawn, 'was chosen'],
      [shorter, 'keeps its place'],
    ] as const)
      await expect(
        day.db.updateTable('fields').set({ options }).where('id', '=', ids[WORKSHOP]!).execute(),
      ).rejects.toThrow(why);
  });

  test('can lose an option that nobody has chosen; the others keep their places', async () => {
    await edit(WORKSHOP, { 'option-0.fi': '', 'added.fi': 'Kulttuuri\nLuonto' });
    await expect(optionsNow()).resolves.toEqual([
      { fi: 'Liikunta', withdrawn: true },
      { fi: 'Ravinto' },
      { fi: 'Uni' },
      { fi: 'Kulttuuri' },
      { fi: 'Luonto' },
    ]);
    await expect(chosenOptions(day.db, ids[WORKSHOP]!)).resolves.toEqual(new Map([[1, 1]]));
  });

  test('is retired when it is removed: not asked any more, its answers kept', async () => {
    await expect(remove(WISH)).resolves.toEqual({ ok: true, is: 'retired' });
    await expect(labels()).resolves.toEqual(['Työpaja']);
    const ever = await fieldsEverAsked(day.db, day.eventId);
    expect(ever.map(({ label, retired }) => [label.fi, retired])).toEqual([
      ['Työpaja', false],
      ['Toive', true],
    ]);
  });

  test('keeps its answer, once retired, when the registrant corrects something', async () => {
    await remove(WISH);
    const { id } = await day.of('maija');
    const answers = new Map([[ids[WORKSHOP]!, 2]]);
    await correct(day.db, id, detailsOf('maija', { answers }), day.circumstances);
    await expect(answersOf(day.db, id)).resolves.toEqual(
      new Map<number, number | string>([
        [ids[WORKSHOP]!, 2],
        [ids[WISH]!, 'Enemmän taukoja'],
      ]),
    );
  });

  test('can be asked again after all, last', async () => {
    await remove(WORKSHOP);
    await asOwner(day, (acting) => askFieldAgain(acting, day.eventId, ids[WORKSHOP]!));
    await expect(labels()).resolves.toEqual(['Toive', 'Työpaja']);
  });

  test('is counted for its editor', async () => {
    const fields = await editedFieldsOf(day.db, day.eventId);
    expect(fields.map(({ answers }) => answers)).toEqual([1, 1]);
  });
});

test('a field that nobody has answered is removed altogether, and changes its kind freely', async () => {
  await expect(edit(WISH, { kind: 'yes-no' })).resolves.toEqual({ ok: true });
  await expect(remove(WISH)).resolves.toEqual({ ok: true, is: 'removed' });
  await expect(fieldsEverAsked(day.db, day.eventId)).resolves.toHaveLength(1);
});

test('an answer to a field that was removed a moment ago does not stop a sign-up', async () => {
  await remove(WISH);
  await expect(signUp('maija', [[WISH, 'Enemmän taukoja']])).resolves.toMatchObject({ ok: true });
});

test('the fields change places, and retired ones keep behind the others', async () => {
  await signUp('maija', [[WORKSHOP, 1]]);
  await remove(WORKSHOP);
  await edited(day, newField, { kind: 'yes-no', 'label.fi': 'Lounas' });
  const move = { id: ids[WISH]!, to: 'down' } as const;
  await asOwner(day, (acting) => moveField(acting, day.eventId, move));
  await expect(labels()).resolves.toEqual(['Lounas', 'Toive']);
});

test('options are written one a line, the same line in each language', () => {
  const read = readField({
    kind: 'several-of',
    'label.fi': 'Aiheet',
    'added.fi': 'Liikunta\r\nUni\r\n',
    'added.sv': '\r\nSömn',
  });
  expect(read).toMatchObject({
    ok: true,
    value: { added: [{ fi: 'Liikunta' }, { fi: 'Uni', sv: 'Sömn' }] },
  });
});

test.each([
  ['one option', { 'added.fi': 'Liikunta' }, { 'added.fi': 'two-options' }],
  [
    'a line without Finnish',
    { 'added.fi': 'Liikunta\nUni', 'added.sv': 'Motion\nSömn\nMat' },
    { 'added.fi': 'line-without-finnish' },
  ],
  ['too long a line', { 'added.fi': `Uni\n${'a'.repeat(201)}` }, { 'added.fi': 'too-long' }],
])('%s is refused', (_what, typed, faults) => {
  expect(readField({ kind: 'one-of', 'label.fi': 'Aihe', ...typed })).toEqual({
    ok: false,
    faults,
  });
});

test('an option that was withdrawn stays withdrawn and in its place', () => {
  const before = [{ fi: 'A', withdrawn: true as const }, { fi: 'B' }];
  expect(changedOptions(before, new Map([[1, null]]), [{ fi: 'C' }])).toEqual([
    { fi: 'A', withdrawn: true },
    { fi: 'B', withdrawn: true },
    { fi: 'C' },
  ]);
});
