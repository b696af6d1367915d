import { describe, expect, test } from 'vitest';
import { answersOf, needsOf } from '#app/domain/registrations/answers.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { anImport, broughtIn, HEADER, rowOf } from '#tests/support/importing.ts';
import { aPartnershipDay, keyring } from '#tests/support/partnership-day.ts';

describe('people who are signed up already', () => {
  const sheet = { header: HEADER, rows: [['Aino', 'Uusi', 'Aino@example.fi', '']] };

  async function aDayWithAino() {
    const day = await aPartnershipDay();
    await day.signUp('aino', { mode: 'remote', details: { organisation: 'Hattulan kunta' } });
    await day.db.deleteFrom('messages').execute();
    return day;
  }

  test('stay as they are where that is chosen', async () => {
    const day = await aDayWithAino();
    expect(await (await broughtIn(day, sheet)).verdicts()).toEqual(['already']);
    expect(await day.of('aino')).toMatchObject({ lastName: 'Meikäläinen', revision: 0 });
  });

  test('are corrected by what the row says; empty cells, seat and address stay, and no mail goes', async () => {
    const day = await aDayWithAino();
    const imported = await broughtIn(day, { ...sheet, plan: { known: 'correct' } });
    expect(await imported.verdicts()).toEqual(['corrected']);
    expect(await day.of('aino')).toMatchObject({
      firstName: 'Aino',
      lastName: 'Uusi',
      organisation: 'Hattulan kunta',
      email: 'aino@example.fi',
      seat: 'remote',
    });
    expect(await day.mail()).toEqual([]);
  });

  test('keep diet and answers that the sheet says nothing of', async () => {
    const fields = ['A', 'B'].map((label) => ({
      ...{ kind: 'short-text', label: { fi: label }, hint: null, mode: null, required: true },
    })) as NonNullable<Parameters<typeof aPartnershipDay>[0]>['fields'];
    const day = await aPartnershipDay({ fields });
    const needs = { diet: 'gluteeniton', access: undefined };
    const answers = new Map([
      [1, 'yksi'],
      [2, 'kaksi'],
    ]);
    await day.signUp('aino', { details: { answers, needs } });
    await broughtIn(day, {
      header: ['Nimi', 'Sähköposti', 'B'],
      rows: [['aino Meikäläinen', 'aino@example.fi', 'toinen']],
      plan: { known: 'correct' },
    });
    const { id } = await day.of('aino');
    expect(await answersOf(day.db, id)).toEqual(
      new Map([
        [1, 'yksi'],
        [2, 'toinen'],
      ]),
    );
    expect(await needsOf(day.db, id, keyring)).toMatchObject({ diet: 'gluteeniton' });
  });

  test('of whom the sheet says nothing new are not touched', async () => {
    const day = await aDayWithAino();
    const rows = [['aino', 'Meikäläinen', 'aino@example.fi', 'Hattulan kunta']];
    const imported = await broughtIn(day, { header: HEADER, rows, plan: { known: 'correct' } });
    expect(await imported.verdicts()).toEqual(['already']);
    expect(await day.of('aino')).toMatchObject({ revision: 0 });
  });

  test('but have cancelled come anew', async () => {
    const day = await aDayWithAino();
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    expect(await (await broughtIn(day, sheet)).verdicts()).toEqual(['new']);
  });
});

describe('what changes between the preview and the import counts:', () => {
  test('somebody signs up meanwhile', async () => {
    const day = await aPartnershipDay();
    const imported = await anImport(day, { header: HEADER, rows: [rowOf('aino'), rowOf('bo')] });
    await imported.preview();
    expect(await imported.verdicts()).toEqual(['new', 'new']);
    await day.signUp('aino');
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['already', 'new']);
  });

  test('the last seat goes', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 1 });
    const imported = await anImport(day, { header: HEADER, rows: [rowOf('aino')] });
    await imported.preview();
    await day.signUp('faster');
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['waiting']);
  });

  test('the event is cancelled', async () => {
    const day = await aPartnershipDay();
    const imported = await anImport(day, { header: HEADER, rows: [rowOf('aino')] });
    await imported.preview();
    await day.db.updateTable('events').set({ status: 'cancelled' }).execute();
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['closed']);
  });
});
