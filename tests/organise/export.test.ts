import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '#app/domain/time.ts';
import { errorsOf, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { organiserAs, signedInVisitor, UPCOMING, visitorWhoIs } from '#tests/support/organisers.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { tableIn } from '#tests/support/spreadsheets.ts';
import { unzipped } from '#tests/support/unzipped.ts';
import { pageWhenEnded } from '#tests/support/uploads.ts';
import { visitor } from '#tests/support/visitor.ts';

const list = `/organise/e/${UPCOMING}/participants`;

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;

beforeAll(async () => {
  server = await startTestServer();
  for (const [firstName, lastName] of [
    ['Maija', 'Meikäläinen'],
    ['Ville', 'Laine'],
  ] as const) {
    const person = { ...maija(), firstName, lastName, email: `${firstName}@example.fi` };
    await visitor(server).fillIn(`/e/${UPCOMING}/register`, person);
  }
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

/** Orders a file and waits for it; gives its task's address. */
async function written(format: string, query = ''): Promise<string> {
  const ordered = await organiser.send(`${list}/export${query}`, { format });
  expect(ordered.status).toBe(303);
  const task = ordered.headers.get('Location')!;
  await pageWhenEnded(organiser, task);
  return task;
}

/** The file of a task, as it comes over the wire. */
async function fetched(task: string, by = organiser): Promise<{ headers: Headers; bytes: Buffer }> {
  const { headers } = await by.get(`${task}/file`);
  const response = await fetch(`${server.url}${task}/file`, { headers: by.headers });
  return { headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('the page says how many the file will have, by the filter in its address', async () => {
  const text = textOf((await organiser.get(`${list}/export?search=ville`)).text);
  expect(text).toContain('Tiedostoon tulee 1 osallistuja');
  expect(text).toContain('Luettelo on rajattu');
});

test('the list leads to the export of exactly what it shows', async () => {
  const { text } = await organiser.get(`${list}?search=ville&sort=organisation`);
  expect(text).toContain(`href="${list}/export?search=ville&amp;sort=organisation"`);
});

describe('the file', () => {
  test('is an attachment with a name that tells the event and the day, and is kept nowhere', async () => {
    const { headers } = await fetched(await written('xlsx'));
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="${UPCOMING}-osallistujat-2026-11-22.xlsx"`,
    );
    expect(headers.get('Content-Type')).toMatch(/spreadsheetml/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('has those whom the filter shows, for any program that reads workbooks', async () => {
    const { bytes } = await fetched(await written('xlsx', '?search=ville'));
    const sheet = unzipped(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('Ville@example.fi');
    expect(sheet).not.toContain('Maija@example.fi');
  });

  test('as CSV opens in Finnish Excel', async () => {
    const { bytes } = await fetched(await written('csv'));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const { rows } = await tableIn(bytes);
    expect(rows.map(([lastName]) => lastName)).toEqual(['Laine', 'Meikäläinen']);
  });

  test('lies unreadable on the disk', async () => {
    const task = await written('csv');
    const onDisk = await readFile(join(server.folder, 'exports', task.split('/').at(-1)!));
    expect(onDisk.includes('Meik')).toBe(false);
  });

  test('that was tampered with is not given out whole', async () => {
    const task = await written('csv');
    const path = join(server.folder, 'exports', task.split('/').at(-1)!);
    const bytes = await readFile(path);
    bytes[bytes.length - 20]! ^= 1;
    await writeFile(path, bytes);
    await expect(fetched(task)).rejects.toThrow();
  });

  test('is for whoever ordered it, and for nobody else', async () => {
    const task = await written('csv');
    const owner = await signedInVisitor(server, 'owner');
    expect((await owner.get(task)).status).toBe(404);
    expect((await owner.get(`${task}/file`)).status).toBe(404);
    expect((await visitor(server).get(`${task}/file`)).status).toBe(302);
  });

  test('is closed to whoever has lost the right to it', async () => {
    const leaving = await organiserAs(server.db, 'organiser', { name: 'leaving' });
    organiser = await visitorWhoIs(server, leaving);
    const task = await written('csv');
    await server.db.deleteFrom('memberships').where('organiser_id', '=', leaving.id).execute();
    expect((await organiser.get(`${task}/file`)).status).toBe(404);
  });

  test('is gone after a day, and its page says so', async () => {
    const task = await written('csv');
    server.turnClockTo(SUNDAY + DAY);
    organiser = await signedInVisitor(server);
    expect((await organiser.get(`${task}/file`)).status).toBe(404);
    expect(textOf((await organiser.get(task)).text)).toContain('Tiedosto on poistettu palvelusta.');
  });
});

test('to look at the page writes nothing', async () => {
  const before = await server.db.selectFrom('tasks').select('id').execute();
  await organiser.get(`${list}/export?format=csv`);
  expect(await server.db.selectFrom('tasks').select('id').execute()).toEqual(before);
});

test('a form without a format comes back', async () => {
  const back = await organiser.send(`${list}/export`, { format: 'pdf' });
  expect(back.status).toBe(422);
  expect(errorsOf(back.text)).toEqual(['Valitse jokin vaihtoehdoista.']);
});
