import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const network = '/organise/n/kanta-hameen-kumppanuuspaivat';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

test('an organiser renames the network, and the public page tells it at once', async () => {
  const saved = await organiser.fillIn(`${network}/edit`, { 'name.sv': 'Nätverket i Tavastland' });
  expect(saved.headers.get('Location')).toBe(`${network}?done=saved`);
  const { text } = await organiser.get('/sv/n/kanta-hameen-kumppanuuspaivat');
  expect(text).toContain('Nätverket i Tavastland');
});

test('a network without a Finnish name comes back with what was typed', async () => {
  const back = await organiser.fillIn(`${network}/edit`, { 'name.fi': '', 'name.en': 'Typed' });
  expect(back.status).toBe(422);
  expect(errorsOf(back.text)).toEqual(['Kirjoita verkoston nimi suomeksi.']);
  expect(fieldsOf(back.text)['name.en']).toBe('Typed');
});

test('the log tells who renamed it, from what and to what', async () => {
  await organiser.fillIn(`${network}/edit`, { 'name.en': 'Renamed' });
  const entry = await server.db
    .selectFrom('log')
    .innerJoin('organisers', 'organisers.id', 'log.organiser_id')
    .select(['organisers.name', 'act', 'before', 'after'])
    .orderBy('log.id', 'desc')
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ name: 'organiser', act: 'network-edited' });
  expect(JSON.parse(entry.after!).name.en).toBe('Renamed');
  expect(JSON.parse(entry.before!).name.en).not.toBe('Renamed');
});

test('a viewer sees the network’s series and is offered nothing to change', async () => {
  const viewer = await signedInVisitor(server, 'viewer');
  const text = textOf((await viewer.get(network)).text);
  expect(text).toContain('Tapahtumasarjat');
  expect(text).not.toContain('Muokkaa verkostoa');
});
