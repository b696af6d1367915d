import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor, UPCOMING } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { tableIn } from '#tests/support/spreadsheets.ts';
import { pageWhenEnded, upload } from '#tests/support/uploads.ts';
import { visitor } from '#tests/support/visitor.ts';

const page = `/organise/e/${UPCOMING}/participants/import`;

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let run = 0;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(async () => {
  run += 1;
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

const header = 'Etunimi;Sukunimi;Sähköposti;Kunta';
const person = (name: string, town = 'Hattula') =>
  `${name};Meikäläinen;${name}-${run}@example.fi;${town}`;
const csvOf = (...rows: string[]) => [header, ...rows].join('\r\n');

const leadsTo = ({ headers }: { headers: Headers }) => headers.get('Location')!;

/** Brings a sheet as far as its preview; gives the preview's address. */
async function previewed(content: string): Promise<string> {
  const columns = leadsTo(await upload(organiser, page, content));
  return leadsTo(await organiser.fillIn(columns, {}));
}

const confirm = (preview: string, plan = '1') => organiser.send(preview, { plan });

async function signedUp(name: string): Promise<number> {
  const rows = await server.db
    .selectFrom('registrations')
    .select('id')
    .where('email', '=', `${name}-${run}@example.fi`)
    .execute();
  return rows.length;
}

test('a sheet comes in by three steps, and the last page tells what came of each row', async () => {
  const columns = leadsTo(
    await upload(organiser, page, csvOf(person('aino'), person('bo', 'Hatula'))),
  );
  const guessed = fieldsOf((await organiser.get(columns)).text);
  expect(guessed).toMatchObject({ 'column-0': 'firstName', 'column-3': 'municipality' });

  const preview = leadsTo(await organiser.fillIn(columns, { confirm: 'on' }));
  const before = textOf((await organiser.get(preview)).text);
  expect(before).toContain('Tuo 1 osallistuja');
  expect(before).toContain('Vahvistus lähtee 1 osoitteeseen. 1 rivi jää pois.');
  expect(before).toContain('Kunta: ”Hatula” ei ole mikään vaihtoehdoista.');
  expect(await signedUp('aino')).toBe(0);

  const task = leadsTo(await confirm(preview));
  const after = textOf(await pageWhenEnded(organiser, task));
  expect(after).toContain('1 Virheellisiä, ei tuotu 1 Sai paikan');
  expect([await signedUp('aino'), await signedUp('bo')]).toEqual([1, 0]);
});

test('the rows that are left out are mended in a sheet of their own and brought in', async () => {
  const preview = await previewed(csvOf(person('aino'), person('bo', 'Hatula')));
  await pageWhenEnded(organiser, leadsTo(await confirm(preview)));
  const file = await organiser.get(`${preview}/left-out.csv`);
  expect(file.headers.get('Content-Disposition')).toContain('korjattavat-rivit.csv');
  const { rows } = await tableIn(file.text);
  expect(rows).toEqual([
    ['3', 'Kunta: ”Hatula” ei ole mikään vaihtoehdoista.', ...person('bo', 'Hatula').split(';')],
  ]);

  const again = await previewed(file.text.replaceAll('Hatula', 'Hattula'));
  await pageWhenEnded(organiser, leadsTo(await confirm(again)));
  expect(await signedUp('bo')).toBe(1);
});

describe('a file that is no sheet is refused with a sentence at the field:', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);

  test.each([
    ['none', '', 'Valitse tiedosto.'],
    ['a heading alone', header, 'Tiedostossa ei ole rivejä.'],
    ['a picture', png, 'Tiedosto ei ole Excel- eikä CSV-tiedosto.'],
    ['an old workbook', oldExcel, 'Tiedosto on vanhaa Excel-muotoa (.xls).'],
    ['half a workbook', Buffer.from('PK\x03\x04 and no more'), 'Tiedosto on vioittunut.'],
    ['too many rows', `${header}\r\n${'a;b;c;d\r\n'.repeat(20_001)}`, 'Tiedostossa on yli 20 000'],
  ])('%s', async (_what, content, sentence) => {
    const back = await upload(organiser, page, content);
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)[0]).toContain(sentence);
  });

  test('a field that holds a text in place of a file', async () => {
    expect((await organiser.send(page, { file: 'a;b' })).status).toBe(422);
  });

  test('a body that is no form', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const answer = await organiser.ask(page, { method: 'POST', body: 'no form', headers });
    expect(answer.status).toBe(400);
  });
});

describe('a file that is too large', () => {
  const large = Buffer.alloc(11 * 2 ** 20, 'a;b;c\n');

  test('is refused with a page that says so', async () => {
    const refused = await upload(organiser, page, large);
    expect(refused.status).toBe(413);
    expect(textOf(refused.text)).toContain('Tiedosto on liian suuri');
  });

  test('is let in nowhere else', async () => {
    const refused = await upload(organiser, `${page}/1/columns`, large.subarray(0, 300_000));
    expect(refused.status).toBe(413);
  });
});

test('a file of nine megabytes is read', async () => {
  const long = person('aino').replace('Hattula', 'x'.repeat(30_000));
  const rows = Array.from({ length: 300 }, () => long);
  expect((await upload(organiser, page, csvOf(...rows))).status).toBe(303);
});

test('whoever is no longer signed in is told to choose the file again', async () => {
  const stranger = visitor(server, { Origin: server.url });
  const answer = await upload(stranger, page, csvOf(person('aino')));
  expect(answer.status).toBe(401);
  expect(textOf(answer.text)).toContain('valitse tiedosto uudelleen');
});

test('what stands in a sheet is text on the page, whatever it is', async () => {
  const columns = leadsTo(
    await upload(organiser, page, csvOf('<script>alert(1)</script>;"<b>";x;y'), '<img src=x>.csv'),
  );
  const preview = leadsTo(await organiser.fillIn(columns, {}));
  for (const path of [columns, preview, page])
    expect((await organiser.get(path)).text).not.toMatch(/<script>alert|<b>|<img src=x/);
});

describe('the button that brings in', () => {
  test('pressed twice at once brings in once', async () => {
    const preview = await previewed(csvOf(person('aino')));
    const answers = await Promise.all([confirm(preview), confirm(preview)]);
    expect(new Set(answers.map(leadsTo)).size).toBe(1);
    await pageWhenEnded(organiser, leadsTo(answers[0]!));
    expect(await signedUp('aino')).toBe(1);
  });

  test('pressed again after going back leads to what came of it', async () => {
    const preview = await previewed(csvOf(person('aino')));
    const task = leadsTo(await confirm(preview));
    await pageWhenEnded(organiser, task);
    expect(leadsTo(await organiser.get(preview))).toBe(task);
    expect(leadsTo(await confirm(preview))).toBe(task);
    expect(leadsTo(await organiser.send(`${preview}/columns`, {}))).toBe(task);
  });

  test('of a preview that another window has overtaken shows the new one first', async () => {
    const preview = await previewed(csvOf(person('aino')));
    await organiser.fillIn(`${preview}/columns`, { language: 'sv' });
    const answer = await confirm(preview, '1');
    expect(answer.status).toBe(409);
    expect(textOf(answer.text)).toContain('Tässä on uusi esikatselu');
    expect(await signedUp('aino')).toBe(0);
  });
});

test('columns that are chosen badly come back with what was chosen', async () => {
  const columns = leadsTo(await upload(organiser, page, csvOf(person('aino'))));
  const back = await organiser.fillIn(columns, { 'column-0': 'email', confirm: 'on' });
  expect(back.status).toBe(422);
  expect(errorsOf(back.text)).toEqual([
    'Sama tieto on jo valittu toiselle sarakkeelle. Valitse muu tai ”Älä tuo”.',
    'Valitse, missä sarakkeissa ovat etunimi ja sukunimi, tai missä ne ovat yhdessä.',
  ]);
  expect(fieldsOf(back.text)).toMatchObject({ 'column-0': 'email', confirm: 'on' });
});

test('a sheet is for whoever brought it, and for nobody else', async () => {
  const preview = await previewed(csvOf(person('aino')));
  const owner = await signedInVisitor(server, 'owner');
  for (const path of [preview, `${preview}/columns`, `${preview}/left-out.csv`])
    expect((await owner.get(path)).status).toBe(404);
  expect((await owner.send(preview, { plan: '1' })).status).toBe(404);
  const elsewhere = preview.replace(UPCOMING, 'seuraava-verkostoseminaari');
  expect((await organiser.get(elsewhere)).status).toBe(404);
});

test('a sheet that is discarded is gone', async () => {
  const preview = await previewed(csvOf(person('aino')));
  const discarded = await organiser.send(preview, { discard: 'yes' });
  expect(leadsTo(discarded)).toMatch(/participants\?done=import-discarded$/);
  expect((await organiser.get(preview)).status).toBe(404);
});

test('an event that takes nobody in has no form', async () => {
  const past = '/organise/e/kanta-hameen-3-kumppanuuspaiva/participants/import';
  const text = textOf((await organiser.get(past)).text);
  expect(text).toContain('Osallistujia voi tuoda, kun tapahtuma on julkaistu');
  expect(text).not.toContain('Lue tiedosto');
});
