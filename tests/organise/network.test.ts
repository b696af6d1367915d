import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

test('who owns a network founds another and is its owner', async () => {
  const owner = await signedInVisitor(server, 'owner');
  const founded = await owner.fillIn('/organise/networks/new', {
    'name.fi': 'Länsi-Päijänteen verkosto',
  });
  const path = '/organise/n/lansi-paijanteen-verkosto';
  expect(founded.headers.get('Location')).toBe(`${path}?done=network-founded`);
  expect((await owner.get(`${path}/edit`)).status).toBe(200);
  expect((await organiser.get(path)).status).toBe(404);
});

test('a series is started at an address of its own, though its name is taken', async () => {
  const name = { 'name.fi': 'Kanta-Hämeen kumppanuuspäivä' };
  const started = await organiser.fillIn(`${network}/series/new`, name);
  expect(started.headers.get('Location')).toBe(
    '/organise/s/kanta-hameen-kumppanuuspaiva-2?done=series-started',
  );
  await organiser.fillIn('/organise/s/kanta-hameen-kumppanuuspaiva-2/edit', {
    'name.fi': 'Syksyn sarja',
  });
  expect(textOf((await organiser.get('/s/kanta-hameen-kumppanuuspaiva-2')).text)).toContain(
    'Syksyn sarja',
  );
});

describe('an organisation', () => {
  const organisations = `${network}/organisations`;

  /** The path of the organisation with this Finnish name. */
  async function pathOf(name: string): Promise<string> {
    const { text } = await organiser.get(organisations);
    return new RegExp(`href="([^"]+)">${name}`).exec(text)![1]!;
  }

  test('is added, renamed, and removed when it holds no event', async () => {
    await organiser.fillIn(`${organisations}/new`, { 'name.fi': 'Uusi yhdistys', kind: 'ngo' });
    const path = await pathOf('Uusi yhdistys');
    await organiser.fillIn(path, {});
    await organiser.send(path, { 'name.fi': 'Vanha yhdistys', kind: 'ngo' });
    expect(textOf((await organiser.get(organisations)).text)).toContain('Vanha yhdistys');
    const removed = await organiser.send(path, { remove: 'yes' });
    expect(removed.headers.get('Location')).toBe(`${organisations}?done=organisation-removed`);
    expect((await organiser.get(path)).status).toBe(404);
  });

  test('that holds an event stays, and says why', async () => {
    const path = await pathOf('Järjestöjen sote-muutostuki');
    const kept = await organiser.send(path, { remove: 'yes' });
    expect(kept.status).toBe(409);
    expect(textOf(kept.text)).toContain('sillä se on mukana tapahtumassa');
  });

  test('without a kind comes back', async () => {
    const back = await organiser.send(`${organisations}/new`, { 'name.fi': 'Jokin' });
    expect(errorsOf(back.text)).toEqual(['Valitse organisaation laji.']);
  });

  test('of another network does not exist', async () => {
    const other = await server.db
      .selectFrom('organisations')
      .select('id')
      .where('network_id', '<>', 1)
      .executeTakeFirst();
    if (other) expect((await organiser.get(`${organisations}/${other.id}`)).status).toBe(404);
    expect((await organiser.get(`${organisations}/999999`)).status).toBe(404);
  });
});
