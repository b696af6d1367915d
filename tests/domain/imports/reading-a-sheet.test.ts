import { describe, expect, test } from 'vitest';
import { guessedColumns } from '#app/domain/imports/guessed-columns.ts';
import { readPlan } from '#app/domain/imports/plan.form.ts';
import { rowAsTyped } from '#app/domain/imports/row-as-typed.ts';
import { LANGUAGES } from '#app/domain/language.ts';
import type { Field } from '#app/domain/registrations/fields/field.ts';
import { texts } from '#app/i18n/index.ts';

const options = [{ fi: 'Bussi', sv: 'Buss' }, { fi: 'Juna' }, { fi: 'Auto, oma' }];
const asked = { hint: null, required: false, mode: null } as const;
const fields: Field[] = [
  { ...asked, id: 1, kind: 'short-text', label: { fi: 'Odotukset', sv: 'Förväntningar' } },
  { ...asked, id: 2, kind: 'yes-no', label: { fi: 'Lounas' } },
  { ...asked, id: 3, kind: 'one-of', label: { fi: 'Kyyti' }, options },
  { ...asked, id: 4, kind: 'several-of', label: { fi: 'Kyydit' }, options },
];

describe('what columns mean is guessed', () => {
  const guess = (...header: string[]) => guessedColumns(header, [], fields);

  test.each([
    [
      ['Etunimi', 'Sukunimi', 'Sähköposti'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['FÖRNAMN', 'Efternamn *', 'E-post'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['First name', 'Surname', 'E-mail'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['Osallistuja', 'Taho', 'Kotikunta (valinnainen)'],
      ['fullName', 'organisation', 'municipality'],
    ],
  ])('by their headings %j', (header, meanings) => {
    expect(guess(...header)).toEqual(meanings);
  });

  test('by the event’s own questions, in any language that they have', () => {
    expect(guess('Förväntningar', 'lounas', 'KYYDIT')).toEqual(['field-1', 'field-2', 'field-4']);
  });

  test('not where nothing is known, nor twice', () => {
    expect(guess('Huomautuksia', 'Nimi', 'Name')).toEqual([null, 'fullName', null]);
  });

  test('by the addresses in a column whose heading says nothing', () => {
    const rows = [
      ['maija', 'maija@example.fi'],
      ['ville', ''],
      ['bo', 'bo@example.fi'],
    ];
    expect(guessedColumns(['Kuka', 'Mistä tavoittaa'], rows, [])).toEqual([null, 'email']);
  });

  test.each(LANGUAGES)('in the files that the program itself writes, in %s', (language) => {
    const { state, county, waitsFor, place, signedUpAt, reply, cameAt, ...columns } =
      texts(language).organise.participantFile.columns;
    expect(guess(...Object.values(columns))).toEqual(Object.keys(columns));
    const others = [state, county, waitsFor, place, signedUpAt, reply, cameAt];
    expect(guess(...others)).toEqual(others.map(() => null));
  });
});

describe('a row is read as if it had been typed:', () => {
  const read = (
    cells: Record<string, string>,
    modes: ('on-site' | 'remote')[] = ['on-site', 'remote'],
  ) =>
    rowAsTyped(Object.values(cells), {
      columns: Object.keys(cells) as Parameters<typeof rowAsTyped>[1]['columns'][number][],
      fields,
      modes,
    });
  const typed = (cells: Record<string, string>) => read(cells).typed;

  test('names that stand in one column are taken apart', () => {
    expect(typed({ fullName: 'Maija Liisa Mäkinen' })).toEqual({
      firstName: 'Maija Liisa',
      lastName: 'Mäkinen',
    });
    expect(typed({ fullName: 'Mäkinen, Maija' })).toEqual({
      firstName: 'Maija',
      lastName: 'Mäkinen',
    });
  });

  test('line breaks in a cell are spaces in a line', () => {
    expect(typed({ organisation: 'Hattulan\n kunta' })).toEqual({ organisation: 'Hattulan kunta' });
  });

  test.each([
    ['hattula', '082'],
    ['Tavastehus', '109'],
    ['82', '082'],
    ['082', '082'],
  ])('%s is municipality %s', (text, code) => {
    expect(typed({ municipality: text })).toEqual({ municipality: code });
  });

  test.each([
    ['Paikan päällä', 'on-site'],
    ['ETÄNÄ.', 'remote'],
    ['på distans', 'remote'],
    ['In person', 'on-site'],
  ])('%s is a way to come', (text, mode) => {
    expect(typed({ mode: text })).toEqual({ mode });
  });

  test('answers are told by the words of the form', () => {
    const answers = {
      'field-1': 'Uutta',
      'field-2': 'x',
      'field-3': 'buss',
      'field-4': 'Juna; Bussi',
    };
    expect(typed(answers)).toEqual({
      'field-1': 'Uutta',
      'field-2': 'yes',
      'field-3': '0',
      'field-4': ['1', '0'],
    });
  });

  test('an option that has a comma in it is one option', () => {
    expect(typed({ 'field-4': 'Auto, oma; Juna' })).toEqual({ 'field-4': ['2', '1'] });
    expect(typed({ 'field-4': 'Bussi, Juna' })).toEqual({ 'field-4': ['0', '1'] });
  });

  test('empty cells and columns without a meaning say nothing', () => {
    expect(read({ role: '  ', newsletter: '' })).toEqual({ typed: {}, faults: {} });
    expect(rowAsTyped(['x', 'Maija'], { columns: [null, 'firstName'], fields, modes: [] })).toEqual(
      { typed: { firstName: 'Maija' }, faults: {} },
    );
  });

  test.each(['municipality', 'mode', 'language', 'newsletter', 'field-2', 'field-3', 'field-4'])(
    'what is not understood in %s is a fault, not a guess',
    (meaning) => {
      expect(read({ [meaning]: '2' }).faults).toEqual({ [meaning]: 'unknown-option' });
    },
  );

  test('a way to come that the event does not have is a fault', () => {
    expect(read({ mode: 'etänä' }, ['on-site']).faults).toEqual({ mode: 'unknown-option' });
  });
});

describe('the plan of a sheet', () => {
  const sheet = { width: 3, mode: 'hybrid', fields } as const;
  const sent = { mode: 'on-site', language: 'fi', known: 'skip' };

  test('is read from the form', () => {
    const columns = { 'column-0': 'firstName', 'column-1': 'lastName', 'column-2': '' };
    expect(readPlan({ ...sent, ...columns, confirm: 'on' }, sheet)).toEqual({
      ok: true,
      value: {
        columns: ['firstName', 'lastName', null],
        mode: 'on-site',
        language: 'fi',
        known: 'skip',
        confirm: true,
        pastCapacity: false,
      },
    });
  });

  test('has one column for each thing, and the name among them', () => {
    const columns = { 'column-0': 'email', 'column-1': 'email', 'column-2': 'field-99' };
    expect(readPlan({ ...sent, ...columns }, sheet)).toEqual({
      ok: false,
      faults: { 'column-0': 'no-name', 'column-1': 'twice', 'column-2': 'unknown-option' },
    });
  });

  test('needs no way to come where there is one only', () => {
    const { mode: _mode, ...rest } = sent;
    const read = readPlan({ ...rest, 'column-0': 'fullName' }, { ...sheet, mode: 'remote' });
    expect(read).toMatchObject({ ok: true, value: { mode: 'remote' } });
  });
});
