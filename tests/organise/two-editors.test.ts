import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fields, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor, UPCOMING } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const page = `/organise/e/${UPCOMING}/edit/texts`;

let server: TestServer;
let aino: Awaited<ReturnType<typeof signedInVisitor>>;
let owner: Awaited<ReturnType<typeof signedInVisitor>>;

beforeAll(async () => {
  server = await startTestServer();
  aino = await signedInVisitor(server, 'organiser');
  owner = await signedInVisitor(server, 'owner');
});

afterAll(() => server.stop());

const opened = async (): Promise<Fields> => fieldsOf((await aino.get(page)).text);

test('who has changed other fields loses nothing, and is told what changed meanwhile', async () => {
  const shown = await opened();
  await owner.fillIn(page, { 'lead.sv': 'Ägarens ingress' });
  const saved = await aino.send(page, { ...shown, 'audience.sv': 'För alla' });
  expect(saved.status).toBe(303);
  const after = await aino.get(saved.headers.get('Location')!);
  expect(textOf(after.text)).toContain(
    'Toinen järjestäjä muutti sillä välin näitä kohtia, ja muutokset ovat tallella: Ingressi, ruotsiksi',
  );
  expect(fieldsOf(after.text)).toMatchObject({
    'lead.sv': 'Ägarens ingress',
    'audience.sv': 'För alla',
  });
});

test('who has changed the same field is shown both texts, and wins knowingly the second time', async () => {
  const shown = await opened();
  await owner.fillIn(page, { 'lead.en': 'What the owner wrote' });
  const back = await aino.send(page, {
    ...shown,
    'lead.en': 'What I wrote',
    'audience.en': 'Mine',
  });
  expect(back.status).toBe(409);
  expect(textOf(back.text)).toContain('owner muutti tätä sunnuntaina 22.11.2026 klo 12.00.');
  expect(textOf(back.text)).toContain('What the owner wrote');
  expect(fieldsOf(back.text)).toMatchObject({ 'lead.en': 'What I wrote', 'audience.en': 'Mine' });
  expect((await opened())['lead.en']).toBe('What the owner wrote');

  const saved = await aino.send(page, fieldsOf(back.text));
  expect(saved.status).toBe(303);
  expect(await opened()).toMatchObject({ 'lead.en': 'What I wrote', 'audience.en': 'Mine' });
});

test('a form with a fault brings along what others have changed', async () => {
  const shown = await opened();
  await owner.fillIn(page, { 'lead.sv': 'Ändrad' });
  const back = await aino.send(page, { ...shown, 'description.fi': 'x'.repeat(8001) });
  expect(back.status).toBe(422);
  expect(fieldsOf(back.text)['lead.sv']).toBe('Ändrad');
});

test('a form that says it was shown something else is treated as one that was never opened', async () => {
  await owner.fillIn(page, { 'lead.en': 'What is stored' });
  const shown = await opened();
  const forged = String(shown.base).replace('What is stored', 'Something else');
  const back = await aino.send(page, { ...shown, 'lead.en': 'What I wrote', base: forged });
  expect(back.status).toBe(409);
  expect((await opened())['lead.en']).toBe('What is stored');
});

test('the log tells what was changed from what to what, and nothing of what was not', async () => {
  await owner.fillIn(page, { 'audience.en': 'Before' });
  await owner.fillIn(page, { 'audience.en': 'After' });
  const { before, after } = await server.db
    .selectFrom('log')
    .select(['before', 'after'])
    .where('act', '=', 'event-edited')
    .where('subject', '=', 'texts')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect([JSON.parse(before!), JSON.parse(after!)]).toEqual([
    { 'audience.en': 'Before' },
    { 'audience.en': 'After' },
  ]);
});
