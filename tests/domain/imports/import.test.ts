import { describe, expect, test } from 'vitest';
import { eraseImports } from '#app/domain/imports/erase-imports.server.ts';
import { answersOf, needsOf } from '#app/domain/registrations/answers.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { stopTask, taskById } from '#app/domain/tasks/tasks.server.ts';
import { DAY, HOUR } from '#app/domain/time.ts';
import { Stopping } from '#app/jobs/do-task.ts';
import { anImport, broughtIn } from '#tests/support/importing.ts';
import { aPartnershipDay, keyring, type PartnershipDay } from '#tests/support/partnership-day.ts';

const header = ['Etunimi', 'Sukunimi', 'Sähköposti', 'Organisaatio'];

const rowOf = (name: string, organisation = '') => [
  name,
  'Meikäläinen',
  `${name}@example.fi`,
  organisation,
];

const logOf = async (day: PartnershipDay) => {
  const rows = await day.db.selectFrom('log').select(['act', 'after']).orderBy('id').execute();
  return rows.map(({ act, after }) => ({ act, after: JSON.parse(after!) }));
};

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
      header: [...header, ...columns],
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
      header,
      rows: [rowOf('aino')],
      plan: { mode: 'remote', language: 'en' },
    });
    expect(await day.of('aino')).toMatchObject({ seat: 'remote', language: 'en' });
  });

  test('are mailed only where that is chosen, and behind the mail to single people', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, { header, rows: [rowOf('quiet')] });
    expect(await day.mail()).toEqual([]);
    await broughtIn(day, { header, rows: [rowOf('aino')], plan: { confirm: true } });
    expect(await day.mail()).toMatchObject([
      { recipient: 'aino@example.fi', kind: 'confirmed', bulk: 1 },
    ]);
  });

  test('may be without an address; brought in again, they are known by name and organisation', async () => {
    const day = await aPartnershipDay();
    const rows = [
      ['Matti', 'Virtanen', '', 'Hattulan kunta'],
      ['Matti', 'Virtanen', '', 'Marttayhdistys'],
    ];
    expect(await (await broughtIn(day, { header, rows })).verdicts()).toEqual(['new', 'new']);
    expect(await (await broughtIn(day, { header, rows })).verdicts()).toEqual([
      'already',
      'already',
    ]);
  });
});

describe('the seats', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => rowOf(name));

  test('that are left are given in the order of the sheet, and then places in the line', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 2 });
    const imported = await anImport(day, { header, rows: four });
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
    const imported = await anImport(day, { header, rows: four, plan: { pastCapacity: true } });
    await imported.preview();
    expect(await imported.verdicts()).toEqual(['new', 'new', 'new', 'new']);
    await imported.confirm(1);
    await imported.bringIn();
    expect(await day.pools()).toMatchObject([{ capacity: 4, confirmed: 4, waiting: 0 }]);
  });

  test('of an event without a line leave the rest out', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 1 });
    await day.db.updateTable('events').set({ waiting_list: 0 }).execute();
    const imported = await broughtIn(day, { header, rows: four });
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
    const imported = await broughtIn(day, { header, rows });
    expect(await imported.rows()).toEqual([
      { number: 2, verdict: 'faulty', faults: { firstName: 'missing' }, done: true },
      { number: 3, verdict: 'faulty', faults: { email: 'not-an-address' }, done: true },
      { number: 4, verdict: 'faulty', faults: { organisation: 'too-long' }, done: true },
    ]);
  });

  test('whose person stands in an earlier row is left out, however the address is written', async () => {
    const day = await aPartnershipDay();
    const rows = [rowOf('aino'), rowOf('bo'), ['Aino', 'M', 'AINO@Example.FI', '']];
    const imported = await anImport(day, { header, rows });
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
    expect(await (await broughtIn(day, { header, rows })).verdicts()).toEqual(['faulty', 'new']);
  });

  test('is repeated though its earlier row came in with another part', async () => {
    const day = await aPartnershipDay();
    const rows = [rowOf('aino'), ...Array.from({ length: 150 }, (_, n) => rowOf(`p${n}`))];
    rows.push(rowOf('aino'));
    const imported = await anImport(day, { header, rows });
    await imported.preview();
    expect((await imported.verdicts()).at(-1)).toBe('repeated');
    await imported.confirm(1);
    await imported.bringIn();
    expect((await imported.rows()).at(-1)).toMatchObject({ verdict: 'repeated', ofRow: 2 });
  });

  test('is erased from the sheet once it stands in a registration; what is left out stays to be mended', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, { header, rows: [rowOf('aino'), rowOf('not an address')] });
    const kept = await day.db.selectFrom('import_rows').select('cells_sealed').execute();
    expect(kept.map(({ cells_sealed }) => cells_sealed === null)).toEqual([true, false]);
  });
});

describe('people who are signed up already', () => {
  const sheet = { header, rows: [['Aino', 'Uusi', 'Aino@example.fi', '']] };

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
    const imported = await broughtIn(day, { header, rows, plan: { known: 'correct' } });
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
    const imported = await anImport(day, { header, rows: [rowOf('aino'), rowOf('bo')] });
    await imported.preview();
    expect(await imported.verdicts()).toEqual(['new', 'new']);
    await day.signUp('aino');
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['already', 'new']);
  });

  test('the last seat goes', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 1 });
    const imported = await anImport(day, { header, rows: [rowOf('aino')] });
    await imported.preview();
    await day.signUp('faster');
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['waiting']);
  });

  test('the event is cancelled', async () => {
    const day = await aPartnershipDay();
    const imported = await anImport(day, { header, rows: [rowOf('aino')] });
    await imported.preview();
    await day.db.updateTable('events').set({ status: 'cancelled' }).execute();
    await imported.confirm(1);
    await imported.bringIn();
    expect(await imported.verdicts()).toEqual(['closed']);
  });
});

describe('a sheet that is confirmed', () => {
  const sheet = { header, rows: ['a', 'b', 'c'].map((name) => rowOf(name)) };

  test('twice comes in once', async () => {
    const imported = await anImport(await aPartnershipDay(), sheet);
    await imported.preview();
    const first = await imported.confirm(1);
    expect(first).toMatchObject({ ok: true });
    expect(await imported.confirm(1)).toEqual(first);
  });

  test('after it was planned anew is shown once more before', async () => {
    const imported = await anImport(await aPartnershipDay(), sheet);
    await imported.preview();
    await imported.preview({ mode: 'remote' });
    expect(await imported.confirm(1)).toEqual({ ok: false, reason: 'planned-anew' });
    expect(await imported.confirm(2)).toMatchObject({ ok: true });
  });

  test('is planned no more', async () => {
    const imported = await anImport(await aPartnershipDay(), sheet);
    await imported.preview();
    await imported.confirm(1);
    expect(await imported.preview({ mode: 'remote' })).toBeNull();
    expect(await imported.read()).toMatchObject({ plan: { mode: 'on-site' }, planNumber: 1 });
  });

  test('leaves in the log each person whom it added, and its own counts', async () => {
    const day = await aPartnershipDay();
    await broughtIn(day, { header, rows: [rowOf('aino'), rowOf('bad address')] });
    expect(await logOf(day)).toMatchObject([
      { act: 'participant-added', after: { email: 'aino@example.fi' } },
      { act: 'participants-imported', after: { new: 1, faulty: 1 } },
    ]);
  });
});

describe('in the middle of an import', () => {
  const people = Array.from({ length: 60 }, (_, n) => `p${n}`);
  const sheet = { header, rows: people.map((name) => rowOf(name)) };

  /** An import whose second turn between two parts is this. */
  async function interrupted(turn: (day: PartnershipDay, task: number) => Promise<void>) {
    const day = await aPartnershipDay();
    const imported = await anImport(day, sheet);
    await imported.preview();
    const confirmed = await imported.confirm(1);
    if (!confirmed.ok) throw new Error(confirmed.reason);
    let turns = 0;
    const onSecond = async () => {
      turns += 1;
      if (turns === 2) await turn(day, confirmed.task);
    };
    await imported.bringIn({ turn: onSecond });
    return { day, imported, task: confirmed.task };
  }

  const signedUp = async (day: PartnershipDay) => (await day.seated('on-site')).length;

  test('the program ends: it goes on from there, and nobody is signed up twice', async () => {
    const { day, imported, task } = await interrupted(async () => {
      throw new Stopping();
    });
    const before = await signedUp(day);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(60);
    await imported.bringIn({ now: day.circumstances.now + HOUR });
    expect(await taskById(day.db, task)).toMatchObject({ state: 'done', done: 60 });
    expect((await day.seated('on-site')).sort()).toEqual(people.sort());
  });

  test('its owner stops it: those who are in stay, the others are not brought in', async () => {
    const { day, imported } = await interrupted((stopped, task) =>
      stopTask(stopped.db, task, stopped.circumstances.now),
    );
    const done = (await imported.rows()).filter((row) => row.done).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(60);
    expect(await signedUp(day)).toBe(done);
  });

  test('its owner loses the right to it: nobody more is brought in', async () => {
    const { day, task } = await interrupted(async (taken) => {
      await taken.db.deleteFrom('memberships').execute();
    });
    expect(await taskById(day.db, task)).toMatchObject({ state: 'failed' });
    expect(await signedUp(day)).toBeLessThan(60);
  });
});

describe('a sheet is erased', () => {
  test('after a day, whether it was brought in or not', async () => {
    const day = await aPartnershipDay();
    await anImport(day, { header, rows: [rowOf('aino')] });
    await broughtIn(day, { header, rows: [rowOf('bo')] });
    const { now } = day.circumstances;
    expect(await eraseImports(day.db, now + DAY - 1)).toBe(0);
    expect(await eraseImports(day.db, now + DAY)).toBe(2);
    expect(await day.db.selectFrom('import_rows').selectAll().execute()).toEqual([]);
  });

  test('not while it is coming in', async () => {
    const day = await aPartnershipDay();
    const imported = await anImport(day, { header, rows: [rowOf('aino')] });
    await imported.preview();
    await imported.confirm(1);
    expect(await eraseImports(day.db, day.circumstances.now + DAY)).toBe(0);
  });
});

test('nobody reads in the database what a sheet tells', async () => {
  const day = await aPartnershipDay();
  await anImport(day, { header, rows: [rowOf('aino', 'Marttayhdistys')] });
  expect(day.sqlite.serialize().includes('Marttayhdistys')).toBe(false);
});
