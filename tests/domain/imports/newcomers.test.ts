import { describe, expect, test } from 'vitest';
import { mailsOf } from '#app/domain/imports/imports.server.ts';
import { answersOf, needsOf } from '#app/domain/registrations/answers.server.ts';
import { anImport, broughtIn, HEADER, rowOf } from '#tests/support/importing.ts';
import { aPartnershipDay, keyring } from '#tests/support/partnership-day.ts';

describe('people who are new', () => {
  test('are signed up, with all that their row tells', async () => {
    const day = await aPartnershipDay({
      fields: [{ kind: 'yes-no', label: { fi: 'Lounas' }, hint: null, mode: null, required: true }],
    });
    const columns = ['Kunta', 'Tapa', 'Kieli', 'Uutiskirje', 'Erityisruokavalio', 'Lounas'];
    const cells = ['Hattula', 'paikan päällä', 'ruotsi', 'kyllä', 'gluteeniton', 'ei'];
    const plan = {
      columns: [
        ...(['firstName', 'lastName', 'email', 'organisation', 'municipality', 'mode'] as const),
        ...(['language', 'newsletter', 'diet', 'field-1'] as const),
      ],
    };
    await broughtIn(day, {
      header: [...HEADER, ...columns],
      rows: [[...rowOf('aino', 'Marttayhdistys'), ...cells]],
      plan,
    });
    const aino = await day.of('aino');
    expect(aino).toMatchObject({
      lastName: 'Meikäläinen',
      organisation: 'Marttayhdistys',
      municipalityCode: '082',
      seat: 'on-site',
      language: 'sv',
      newsletter: true,
    });
    expect(await answersOf(day.db, aino.id)).toEqual(new Map([[1, false]]));
    expect(await needsOf(day.db, aino.id, keyring)).toMatchObject({ diet: 'gluteeniton' });
  });

  test('come in the way and get mail in the language that is chosen for the rest', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, {
      header: HEADER,
      rows: [rowOf('aino')],
      plan: { mode: 'remote', language: 'en' },
    });
    expect(await day.of('aino')).toMatchObject({ seat: 'remote', language: 'en' });
  });

  test('are mailed only where that is chosen, and behind the mail to single people', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, { header: HEADER, rows: [rowOf('quiet')] });
    expect(await day.mail()).toEqual([]);
    await broughtIn(day, { header: HEADER, rows: [rowOf('aino')], plan: { confirm: true } });
    expect(await day.mail()).toMatchObject([
      { recipient: 'aino@example.fi', kind: 'confirmed', bulk: 1 },
    ]);
  });

  test('are counted before by the mails that go to them', async () => {
    const day = await aPartnershipDay();
    const rows = [rowOf('aino'), rowOf('not an address'), ['Bo', 'Ek', '', '']];
    const imported = await anImport(day, { header: HEADER, rows, plan: { confirm: true } });
    await imported.preview();
    expect(await mailsOf(day.db, imported.id)).toBe(1);
  });

  test('may be without an address; brought in again, they are known by name and organisation', async () => {
    const day = await aPartnershipDay();
    const rows = [
      ['Matti', 'Virtanen', '', 'Hattulan kunta'],
      ['Matti', 'Virtanen', '', 'Marttayhdistys'],
    ];
    expect(await (await broughtIn(day, { header: HEADER, rows })).verdicts()).toEqual([
      'new',
      'new',
    ]);
    expect(await (await broughtIn(day, { header: HEADER, rows })).verdicts()).toEqual([
      'already',
      'already',
    ]);
  });
});

describe('the seats', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => rowOf(name));

  test('that are left are given in the order of the sheet, and then places in the line', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 2 });
    const imported = await anImport(day, { header: HEADER, rows: four });
    await imported.preview();
    expect(await imported.verdicts()).toEqual(['new', 'new', 'waiting', 'waiting']);
    expect(await day.seated('on-site')).toEqual([]);
    await imported.confirm(1);
    await imported.bringIn();
    expect(await day.seated('on-site')).toEqual(['a', 'b']);
    expect(await day.line('on-site')).toEqual(['c', 'd']);
  });

  test('grow for all where the organiser says so', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 2 });
    const imported = await anImport(day, {
      header: HEADER,
      rows: four,
      plan: { pastCapacity: true },
    });
    await imported.preview();
    expect(await imported.verdicts()).toEqual(['new', 'new', 'new', 'new']);
    await imported.confirm(1);
    await imported.bringIn();
    expect(await day.pools()).toMatchObject([{ capacity: 4, confirmed: 4, waiting: 0 }]);
  });

  test('of an event without a line leave the rest out', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 1 });
    await day.db.updateTable('events').set({ waiting_list: 0 }).execute();
    const imported = await broughtIn(day, { header: HEADER, rows: four });
    expect(await imported.verdicts()).toEqual(['new', 'full', 'full', 'full']);
  });
});

describe('a row', () => {
  test('with something wrong is left out, and says what', async () => {
    const day = await aPartnershipDay();
    const rows = [
      ['', 'Mäkinen', 'aino@example.fi', ''],
      ['Ville', 'Laine', 'ville.example.fi', ''],
      rowOf('bo', 'x'.repeat(201)),
    ];
    const imported = await broughtIn(day, { header: HEADER, rows });
    expect(await imported.rows()).toEqual([
      { number: 2, verdict: 'faulty', faults: { firstName: 'missing' }, done: true },
      { number: 3, verdict: 'faulty', faults: { email: 'not-an-address' }, done: true },
      { number: 4, verdict: 'faulty', faults: { organisation: 'too-long' }, done: true },
    ]);
  });

  test('whose person stands in an earlier row is left out, however the address is written', async () => {
    const day = await aPartnershipDay();
    const rows = [rowOf('aino'), rowOf('bo'), ['Aino', 'M', 'AINO@Example.FI', '']];
    const imported = await anImport(day, { header: HEADER, rows });
    await imported.preview();
    const last = { number: 4, verdict: 'repeated', ofRow: 2 };
    expect((await imported.rows()).at(-1)).toEqual({ ...last, done: false });
    await imported.confirm(1);
    await imported.bringIn();
    expect((await imported.rows()).at(-1)).toEqual({ ...last, done: true });
  });

  test('after a faulty one of the same person counts', async () => {
    const day = await aPartnershipDay();
    const rows = [['', '', 'aino@example.fi', ''], rowOf('aino')];
    expect(await (await broughtIn(day, { header: HEADER, rows })).verdicts()).toEqual([
      'faulty',
      'new',
    ]);
  });

  test('is repeated though its earlier row came in with another part', async () => {
    const day = await aPartnershipDay();
    const rows = [rowOf('aino'), ...Array.from({ length: 150 }, (_, n) => rowOf(`p${n}`))];
    rows.push(rowOf('aino'));
    const imported = await anImport(day, { header: HEADER, rows });
    await imported.preview();
    expect((await imported.verdicts()).at(-1)).toBe('repeated');
    await imported.confirm(1);
    await imported.bringIn();
    expect((await imported.rows()).at(-1)).toMatchObject({ verdict: 'repeated', ofRow: 2 });
  });

  test('is erased from the sheet once it stands in a registration; what is left out stays to be mended', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, { header: HEADER, rows: [rowOf('aino'), rowOf('not an address')] });
    const kept = await day.db.selectFrom('import_rows').select('cells_sealed').execute();
    expect(kept.map(({ cells_sealed }) => cells_sealed === null)).toEqual([true, false]);
  });
});
