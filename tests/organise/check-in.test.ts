import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let desk: Awaited<ReturnType<typeof signedInVisitor>>;
let checkIn: string;

beforeAll(async () => {
  server = await startTestServer();
  const { slug } = await eventOn(server, { mode: 'on-site', seats: { 'on-site': 2 } });
  desk = await signedInVisitor(server, 'desk', slug);
  checkIn = `/organise/e/${slug}/check-in`;
  for (const [firstName, lastName] of [
    ['Aino', 'Mäkinen'],
    ['Eero', 'Virtanen'],
    ['Liisa', 'Mäkelä'],
  ] as const)
    await visitor(server).fillIn(
      `/e/${slug}/register`,
      maija({
        firstName,
        lastName,
        email: `${firstName}@example.fi`,
        organisation: 'Hattulan kunta',
        role: 'valtuutettu',
        diet: 'keliakia',
      }),
    );
});

afterAll(() => server.stop());

const found = async (search: string) =>
  textOf((await desk.get(`${checkIn}?${new URLSearchParams({ search })}`)).text);

test('the desk finds people by the beginning of a name, without dots too', async () => {
  const page = await found('mak');
  expect(page).toContain('Mäkinen Aino');
  expect(page).toContain('Mäkelä Liisa');
  expect(page).not.toContain('Virtanen');
});

test('the desk sees names and organisations, no addresses, roles or needs', async () => {
  const { text } = await desk.get(`${checkIn}?search=aino`);
  expect(textOf(text)).toContain('Hattulan kunta');
  for (const hidden of ['@example.fi', 'valtuutettu', 'keliakia'])
    expect(text).not.toContain(hidden);
});

test('the desk does not find out an address', async () => {
  expect(await found('aino@example')).toContain('ei löytynyt ketään');
});

test('the desk sees who has no seat yet', async () => {
  expect(await found('liisa')).toContain('jonossa, ei paikkaa');
});

describe('a press of “Saapui”', () => {
  const press = async (came: string) => desk.send(checkIn, { registration: '1', came });

  test('notes the arrival, counts it, and is ready for the next', async () => {
    const pressed = await press('yes');
    expect(pressed.headers.get('Location')).toBe(`${checkIn}?done=arrival-noted`);
    const page = textOf((await desk.get(checkIn)).text);
    expect(page).toContain('Saapunut 1 / 2');
    expect(page).toMatch(/Viimeksi saapuneet Mäkinen Aino Hattulan kunta Saapui klo 12.00/);
  });

  test('a second time counts nobody twice', async () => {
    await press('yes');
    expect(textOf((await desk.get(checkIn)).text)).toContain('Saapunut 1 / 2');
  });

  test('is taken back', async () => {
    const pressed = await press('no');
    expect(pressed.headers.get('Location')).toBe(`${checkIn}?done=arrival-undone`);
    const page = textOf((await desk.get(checkIn)).text);
    expect(page).toContain('Saapunut 0 / 2');
    expect(page).toContain('Kukaan ei ole vielä saapunut.');
  });

  test('beside somebody who does not exist does nothing', async () => {
    const pressed = await desk.send(checkIn, { registration: '999', came: 'yes' });
    expect(pressed.headers.get('Location')).toBe(checkIn);
  });
});

test('the room shows the desk how many have come, and no figures of the event', async () => {
  const room = textOf((await desk.get(checkIn.replace('/check-in', ''))).text);
  expect(room).toContain('Avaa ilmoittautumispiste');
  expect(room).not.toContain('Kunnat ja organisaatiot');
  expect(room).not.toContain('Ennakkokysymykset');
});
