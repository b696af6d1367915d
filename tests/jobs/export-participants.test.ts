import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ExportOrder } from '#app/domain/exports/export.ts';
import { exportFile, exportsFolder } from '#app/domain/exports/export-file.server.ts';
import { eraseFiles, exportedFile } from '#app/domain/exports/exports.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { stopTask, taskById } from '#app/domain/tasks/tasks.server.ts';
import { DAY, HOUR } from '#app/domain/time.ts';
import { Stopping } from '#app/jobs/do-task.ts';
import { exportParticipants } from '#app/jobs/export/export-participants.ts';
import { takeOwnersRole } from '#tests/support/acting.ts';
import { doTheTask } from '#tests/support/doing-tasks.ts';
import { dataFolder, exported, ordered } from '#tests/support/exporting.ts';
import { fillEvent } from '#tests/support/many-registrations.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';
import { answered } from '#tests/support/replies.ts';
import { tableIn } from '#tests/support/spreadsheets.ts';

/** The rows of the file, each by its columns' names. */
async function rowsOf(day: PartnershipDay, order: Partial<ExportOrder> = {}) {
  const { header, rows } = await tableIn(await exported(day, order));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]!])));
}

const logOf = async (day: PartnershipDay) => {
  const rows = await day.db.selectFrom('log').select(['act', 'after']).orderBy('id').execute();
  return rows.map(({ act, after }) => ({ act, after: JSON.parse(after!) }));
};

describe('a file tells of each participant', () => {
  test('who they are, how they come and when they signed up', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', {
      details: { organisation: 'Hattulan kunta', role: 'valtuutettu', municipality: '082' },
    });
    expect(await rowsOf(day)).toEqual([
      {
        Etunimi: 'aino',
        Sukunimi: 'Meikäläinen',
        Sähköpostiosoite: 'aino@example.fi',
        Organisaatio: 'Hattulan kunta',
        Rooli: 'valtuutettu',
        Kunta: 'Hattula',
        Hyvinvointialue: 'Kanta-Hämeen hyvinvointialue',
        Tila: 'Vahvistettu',
        Osallistumistapa: 'Paikan päällä',
        Jonottaa: '',
        'Sija jonossa': '',
        Asiointikieli: 'Suomi',
        Ilmoittautunut: '2026-11-24 12:00',
        'Vastaus kalenterikutsuun': '',
        Saapunut: '',
        Uutiskirje: 'Ei',
      },
    ]);
  });

  test('what their calendar has answered', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await answered(day, 'aino', 'declined');
    expect(await rowsOf(day)).toMatchObject([{ 'Vastaus kalenterikutsuun': 'Hylännyt' }]);
  });

  test('in the language of whoever ordered it', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { municipality: '109' } });
    expect(await rowsOf(day, { language: 'sv' })).toMatchObject([
      { Förnamn: 'aino', Kommun: 'Tavastehus', 'Sätt att delta': 'På plats' },
    ]);
  });

  test('the place in the line, in each line by itself', async () => {
    const day = await aPartnershipDay({ onSite: 0, remote: 1 });
    await day.signUp('remote', { mode: 'remote' });
    await day.signUp('first');
    await day.signUp('far', { mode: 'remote' });
    await day.signUp('second');
    const places = (await rowsOf(day)).map((row) => [row.Etunimi, row.Tila, row['Sija jonossa']]);
    expect(places.sort()).toEqual([
      ['far', 'Jonossa', '1'],
      ['first', 'Jonossa', '1'],
      ['remote', 'Vahvistettu', ''],
      ['second', 'Jonossa', '2'],
    ]);
  });

  test('the answers to each of the event’s own questions', async () => {
    const options = [{ fi: 'Bussi' }, { fi: 'Juna' }, { fi: 'Auto; kimppakyyti' }];
    const field = { hint: null, mode: null, required: false } as const;
    const day = await aPartnershipDay({
      fields: [
        { ...field, kind: 'short-text', label: { fi: 'Odotukset' } },
        { ...field, kind: 'yes-no', label: { fi: 'Lounas' } },
        { ...field, kind: 'one-of', label: { fi: 'Kyyti' }, options },
        { ...field, kind: 'several-of', label: { fi: 'Kyydit' }, options },
      ],
    });
    const [text, lunch, ride, rides] = (await fieldsOf(day.db, day.eventId)).map(({ id }) => id);
    await day.signUp('aino', {
      details: {
        answers: new Map<number, string | boolean | number | number[]>([
          [text!, '=1+1'],
          [lunch!, false],
          [ride!, 1],
          [rides!, [0, 1]],
        ]),
      },
    });
    await day.signUp('silent');
    const answers = (await rowsOf(day)).map((row) => [
      row.Odotukset,
      row.Lounas,
      row.Kyyti,
      row.Kyydit,
    ]);
    expect(answers).toEqual([
      ['=1+1', 'Ei', 'Juna', 'Bussi; Juna'],
      ['', '', '', ''],
    ]);
  });
});

describe('exactly what the list shows is written:', () => {
  async function aDayOfThree() {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { lastName: 'Virtanen' } });
    await day.signUp('bo', { mode: 'remote', language: 'sv', details: { lastName: 'Åberg' } });
    await day.signUp('gone', { details: { lastName: 'Laine' } });
    await cancel(day.db, (await day.of('gone')).id, day.circumstances);
    return day;
  }

  const names = async (filter: string) =>
    (await rowsOf(await aDayOfThree(), { filter })).map(({ Etunimi }) => Etunimi);

  test('without a filter, all but those who have cancelled', async () => {
    expect(await names('')).toEqual(['aino', 'bo']);
  });

  test('in the order of the list', async () => {
    expect(await names('order=descending')).toEqual(['bo', 'aino']);
  });

  test('with a filter, only those who pass it', async () => {
    expect(await names('seat=remote')).toEqual(['bo']);
    expect(await names('state=all&search=laine')).toEqual(['gone']);
  });
});

describe('diets and accessibility needs', () => {
  async function aDayWithNeeds() {
    const day = await aPartnershipDay();
    const needs = { diet: 'gluteeniton', access: undefined };
    await day.signUp('aino', { details: { needs } });
    await day.signUp('bo');
    return day;
  }

  test('stay out of a file that did not ask for them', async () => {
    const bytes = await exported(await aDayWithNeeds());
    expect(bytes.toString()).not.toMatch(/gluteeniton|Erityisruokavalio/);
  });

  test('stand in a file that asks for them, and the log says of how many', async () => {
    const day = await aDayWithNeeds();
    const rows = await rowsOf(day, { needs: true });
    expect(rows.map((row) => row.Erityisruokavalio)).toEqual(['gluteeniton', '']);
    expect(await logOf(day)).toEqual([
      { act: 'participants-exported', after: { participants: 2, format: 'csv' } },
      { act: 'needs-exported', after: { participants: 1 } },
    ]);
  });
});

test('an Excel workbook has the same rows', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  expect(await rowsOf(day, { format: 'xlsx' })).toEqual(await rowsOf(day, { format: 'csv' }));
});

describe('a file', () => {
  async function writtenFile() {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const folder = await dataFolder();
    const task = await ordered(day);
    await doTheTask(day, 'export', exportParticipants(folder));
    return { day, folder, task, file: exportFile(folder, task) };
  }

  test('can be fetched for a day, and is erased then', async () => {
    const { day, folder, task, file } = await writtenFile();
    const { now } = day.circumstances;
    expect(await exportedFile(day.db, task, now + DAY - 1)).toMatchObject({ format: 'csv' });
    await eraseFiles(day.db, folder, now + DAY - 1);
    expect(existsSync(file)).toBe(true);
    expect(await exportedFile(day.db, task, now + DAY)).toBeNull();
    expect(await eraseFiles(day.db, folder, now + DAY)).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  test('that a crash has left behind is erased; what is being written just now is not', async () => {
    const { day, folder } = await writtenFile();
    const underWay = await ordered(day);
    await writeFile(exportFile(folder, 999), 'left behind');
    await writeFile(`${exportFile(folder, 998)}.part`, 'left behind');
    await writeFile(`${exportFile(folder, underWay)}.part`, 'being written');
    expect(await eraseFiles(day.db, folder, day.circumstances.now)).toBe(2);
    expect((await readdir(exportsFolder(folder))).sort()).toEqual(['1', `${underWay}.part`]);
  });

  test('is not there when its task is stopped in the middle', async () => {
    const { day, folder } = await writtenFile();
    const task = await ordered(day);
    const turn = () => stopTask(day.db, task, day.circumstances.now);
    await doTheTask(day, 'export', exportParticipants(folder), { turn });
    expect(await taskById(day.db, task)).toMatchObject({ state: 'stopped' });
    expect(await readdir(exportsFolder(folder))).toEqual(['1']);
    expect(await exportedFile(day.db, task, day.circumstances.now)).toBeNull();
  });

  test.each(['csv', 'xlsx'] as const)(
    'of kind %s begins anew after the program has ended in the middle',
    async (format) => {
      const day = await aPartnershipDay();
      fillEvent(day.sqlite, day.eventId, 1200);
      const folder = await dataFolder();
      const task = await ordered(day, { format });
      let turns = 0;
      const turn = async () => {
        turns += 1;
        if (turns === 2) throw new Stopping();
      };
      await doTheTask(day, 'export', exportParticipants(folder), { turn });
      expect(await taskById(day.db, task)).toMatchObject({ state: 'under-way', done: 500 });
      expect(await readdir(exportsFolder(folder))).toEqual([]);
      const now = day.circumstances.now + HOUR;
      await doTheTask(day, 'export', exportParticipants(folder), { now });
      expect(await taskById(day.db, task)).toMatchObject({ state: 'done', done: 1080 });
    },
  );

  test('is not made for somebody whose role was taken away meanwhile', async () => {
    const { day, folder } = await writtenFile();
    const task = await ordered(day);
    await takeOwnersRole(day);
    await doTheTask(day, 'export', exportParticipants(folder));
    expect(await taskById(day.db, task)).toMatchObject({ state: 'failed' });
    expect(await exportedFile(day.db, task, day.circumstances.now)).toBeNull();
  });
});
