import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { languageOfPage, textOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { encoded, visitor } from '#tests/support/visitor.ts';

const event = '/e/kanta-hameen-4-kumppanuuspaiva';
const form = `${event}/register`;
const FORM_TYPE = 'application/x-www-form-urlencoded';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let before: Awaited<ReturnType<typeof stored>>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  before = await stored(server.db);
});

afterAll(() => server.stop());

async function expectRefused(
  answer: { status: number; text: string },
  status: number,
  title: string,
): Promise<void> {
  expect([answer.status, titleOf(answer.text)]).toEqual([status, `${title} – Kutsu`]);
  expect(await stored(server.db)).toEqual(before);
}

describe('a body that is', () => {
  test('2 MB long is 413', async () => {
    const answer = await browser.send(form, maija({ question: 'k'.repeat(2_000_000) }));
    await expectRefused(answer, 413, 'Lomake on liian suuri');
    expect(textOf(answer.text)).toContain('lyhennä tekstejä ja lähetä uudelleen');
  });

  test('of a length that nobody tells is 411', async () => {
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(encoded(maija()).toString()));
        controller.close();
      },
    });
    const request = { method: 'POST', body: chunks, headers: { 'Content-Type': FORM_TYPE } };
    const answer = await browser.ask(form, { ...request, duplex: 'half' } as RequestInit);
    await expectRefused(answer, 411, 'Lomaketta ei voi lukea');
  });

  test.each([
    ['JSON', 'application/json', JSON.stringify(maija())],
    ['plain text', 'text/plain', encoded(maija()).toString()],
    ['XML', 'application/xml', '<firstName>Maija</firstName>'],
    ['a form by a misspelt name', 'application/x-www-form-urlencodedx', 'firstName=Maija'],
    ['of no type', '', 'firstName=Maija'],
  ])('%s is 415', async (_what, type, body) => {
    const request = { method: 'POST', body: Buffer.from(body) };
    const headers = type ? { 'Content-Type': type } : undefined;
    const answer = await browser.ask(form, { ...request, headers });
    await expectRefused(answer, 415, 'Lomaketta ei voi lukea');
  });

  test.each([
    ['without a boundary', 'multipart/form-data'],
    ['without the boundary that it names', 'multipart/form-data; boundary=raja'],
  ])('multipart %s is 400', async (_what, type) => {
    const request = { method: 'POST', body: 'firstName=Maija', headers: { 'Content-Type': type } };
    await expectRefused(await browser.ask(form, request), 400, 'Lomaketta ei voi lukea');
  });
});

describe('a form that comes', () => {
  test.each([
    ['from another site', { Origin: 'https://muu.example.net' }],
    ['from nowhere that is told', { Origin: 'null' }],
    ['from another port', { Origin: 'http://localhost:1' }],
    ['from an origin that is none', { Origin: 'localhost' }],
    ['from another site, says the browser', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a site beside ours', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is 403', async (_what, headers) => {
    const answer = await browser.fillIn(form, maija(), headers);
    await expectRefused(answer, 403, 'Lomake tuli toiselta sivustolta');
  });

  test('from our own page is taken', async () => {
    const headers = { Origin: server.url, 'Sec-Fetch-Site': 'same-origin' };
    const { status } = await browser.fillIn(form, maija(), headers);
    expect(status).toBe(303);
  });
});

describe('a method', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is 405', async (method) => {
    const answer = await browser.ask(form, { method });
    await expectRefused(answer, 405, 'Pyyntöä ei voi käsitellä');
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST');
  });

  test.each([event, '/', '/robots.txt', `${event}/calendar.ics`, `${event}/registered/x`, '/j/x'])(
    'POST to %s, which has no form, is 405',
    async (path) => {
      await expectRefused(await browser.send(path, maija()), 405, 'Pyyntöä ei voi käsitellä');
    },
  );
});

describe('an address', () => {
  const token = 'a'.repeat(43);
  const unknown: [string, string][] = [
    ['of an unknown event', '/e/ei-ole'],
    ['of an unknown event’s form', '/e/ei-ole/register'],
    ['of an unknown event’s questions', '/e/ei-ole/questions'],
    ['of an unknown event’s notice', '/e/ei-ole/privacy'],
    ['of an unknown event’s calendar', '/e/ei-ole/calendar.ics'],
    ['of an unknown network', '/n/ei-ole'],
    ['of an unknown series’ calendar', '/s/ei-ole/calendar.ics'],
    ['with capital letters', event.toUpperCase()],
    ['with a forged token', `/r/${token}`],
    ['with a forged token, of the details', `/r/${token}/details`],
    ['with a forged token, of the cancellation', `/r/${token}/cancellation`],
    ['with a token of another length', '/r/x'],
    ['with a forged join token', `/j/${token}`],
    ['with a forged receipt', `${event}/registered/${'a'.repeat(200)}`],
    ['below a page', `/r/${token}/x`],
    ['of nothing', '/ei-ole'],
    ['outside the folder', '/..%2f..%2fpackage.json'],
    ['with a NUL', '/e/%00'],
    ['of a page’s data', `${event}.data`],
    ['of the front page’s data', '/_root.data'],
    ['of a registration’s data', `/r/${token}.data`],
    ['of a page’s data in disguise', `${event}%2edata`],
    ['of a form’s data by parameter', `${form}?_data=fi:public/register.tsx`],
    ['of the routes', '/__manifest?p=/r/x&version=1'],
    ['of 10,000 characters', `/e/${'a'.repeat(10_000)}`],
  ];

  test.each(unknown)('%s is 404', async (_what, path) => {
    await expectRefused(await browser.get(path), 404, 'Sivua ei löytynyt');
  });

  test.each(['/register', '/questions'])(
    'of an unknown event’s form, sent to %s, is 404',
    async (page) => {
      await expectRefused(
        await browser.send(`/e/ei-ole${page}`, maija()),
        404,
        'Sivua ei löytynyt',
      );
    },
  );

  test.each(['/details', '/seat', '/invitation', '/invitation.ics', '/cancellation'])(
    'with a forged token, sent to %s, is 404',
    async (page) => {
      await expectRefused(await browser.send(`/r/${token}${page}`, {}), 404, 'Sivua ei löytynyt');
    },
  );

  test('of a form’s data takes no form', async () => {
    await expectRefused(await browser.send(`${form}.data`, maija()), 404, 'Sivua ei löytynyt');
  });

  test.each(['/e/%E0%A4%A', '/%zz', `/r/${token}%`, '/sv/%c3'])(
    'that cannot be decoded, %s, is 400',
    async (path) => {
      const { status } = await browser.get(path);
      expect(status).toBe(400);
    },
  );

  test('of a draft is 404, and its forms are', async () => {
    const draft = '/e/kanta-hameen-3-kumppanuuspaiva';
    await server.db
      .updateTable('events')
      .set({ status: 'draft' })
      .where('slug', '=', 'kanta-hameen-3-kumppanuuspaiva')
      .execute();
    for (const page of ['', '/register', '/questions', '/privacy', '/calendar.ics'])
      await expectRefused(await browser.get(draft + page), 404, 'Sivua ei löytynyt');
    await expectRefused(await browser.send(`${draft}/register`, maija()), 404, 'Sivua ei löytynyt');
    await expectRefused(await browser.send(`${draft}/questions`, {}), 404, 'Sivua ei löytynyt');
  });
});

describe('the problem’s page is in the language of the address', () => {
  test.each([
    ['sv', '/sv/e/ei-ole', 'Sidan hittades inte – Kutsu'],
    ['en', '/en/e/ei-ole', 'Page not found – Kutsu'],
    ['sv', '/sv/%zz', 'Det är fel i adressen – Kutsu'],
    ['en', '/en/j/x', 'Page not found – Kutsu'],
  ])('%s: %s', async (language, path, title) => {
    const { text } = await browser.get(path);
    expect([languageOfPage(text), titleOf(text)]).toEqual([language, title]);
  });
});
