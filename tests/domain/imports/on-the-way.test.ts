import { describe, expect, test } from 'vitest';
import { eraseImports } from '#app/domain/imports/erase-imports.server.ts';
import { stopTask, taskById } from '#app/domain/tasks/tasks.server.ts';
import { DAY, HOUR } from '#app/domain/time.ts';
import { Stopping } from '#app/jobs/do-task.ts';
import { takeOwnersRole } from '#tests/support/acting.ts';
import { anImport, broughtIn, HEADER, rowOf } from '#tests/support/importing.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

const logOf = async (day: PartnershipDay) => {
  const rows = await day.db.selectFrom('log').select(['act', 'after']).orderBy('id').execute();
  return rows.map(({ act, after }) => ({ act, after: JSON.parse(after!) }));
};

describe('a sheet that is confirmed', () => {
  const sheet = { header: HEADER, rows: ['a', 'b', 'c'].map((name) => rowOf(name)) };

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
    await broughtIn(day, { header: HEADER, rows: [rowOf('aino'), rowOf('bad address')] });
    expect(await logOf(day)).toMatchObject([
      { act: 'participant-added', after: { email: 'aino@example.fi' } },
      { act: 'participants-imported', after: { new: 1, faulty: 1 } },
    ]);
  });
});

describe('in the middle of an import', () => {
  const people = Array.from({ length: 60 }, (_, n) => `p${n}`);
  const sheet = { header: HEADER, rows: people.map((name) => rowOf(name)) };

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
    const { day, task } = await interrupted(takeOwnersRole);
    expect(await taskById(day.db, task)).toMatchObject({ state: 'failed' });
    expect(await signedUp(day)).toBe(20);
  });
});

describe('a sheet is erased', () => {
  test('after a day, whether it was brought in or not', async () => {
    const day = await aPartnershipDay();
    await anImport(day, { header: HEADER, rows: [rowOf('aino')] });
    await broughtIn(day, { header: HEADER, rows: [rowOf('bo')] });
    const { now } = day.circumstances;
    expect(await eraseImports(day.db, now + DAY - 1)).toBe(0);
    expect(await eraseImports(day.db, now + DAY)).toBe(2);
    expect(await day.db.selectFrom('import_rows').selectAll().execute()).toEqual([]);
  });

  test('not while it is coming in', async () => {
    const day = await aPartnershipDay();
    const imported = await anImport(day, { header: HEADER, rows: [rowOf('aino')] });
    await imported.preview();
    await imported.confirm(1);
    expect(await eraseImports(day.db, day.circumstances.now + DAY)).toBe(0);
  });
});

test('nobody reads in the database what a sheet tells', async () => {
  const day = await aPartnershipDay();
  await anImport(day, { header: HEADER, rows: [rowOf('aino', 'Marttayhdistys')] });
  expect(day.sqlite.serialize().includes('Marttayhdistys')).toBe(false);
});
