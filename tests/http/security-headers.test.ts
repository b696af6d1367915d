import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maija } from '#tests/support/maija.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Answer, visitor } from '#tests/support/visitor.ts';

const event = '/e/kanta-hameen-4-kumppanuuspaiva';

const SAFE = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

let server: TestServer;
let browser: ReturnType<typeof visitor>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

afterAll(() => server.stop());

const stylesheet = async () =>
  /href="(\/assets\/[^"]*\.css)"/.exec((await browser.get('/accessibility')).text)![1]!;

const answers: [string, number, () => Promise<Answer>][] = [
  ['a page as it is drawn', 200, () => browser.get('/sv/accessibility')],
  [
    'a kept page',
    200,
    async () => {
      await browser.get('/');
      return browser.get('/');
    },
  ],
  [
    'a page that has not changed',
    304,
    async () => {
      const { headers } = await browser.get('/');
      return browser.get('/', { 'If-None-Match': headers.get('ETag')! });
    },
  ],
  ['a form', 200, () => browser.get(`${event}/register`)],
  ['a form with errors', 422, () => browser.send(`${event}/register`, {})],
  ['a redirect', 303, () => browser.fillIn(`${event}/register`, maija())],
  ['an unknown page', 404, () => browser.get('/ei-ole')],
  ['an address that is none', 400, () => browser.get('/%zz')],
  ['a refused method', 405, () => browser.ask('/', { method: 'PUT' })],
  ['a refused body', 415, () => browser.ask(`${event}/register`, { method: 'POST', body: 'x=1' })],
  ['a form of another site', 403, () => browser.send('/', {}, { Origin: 'null' })],
  ['a calendar', 200, () => browser.get(`${event}/calendar.ics`)],
  ['robots.txt', 200, () => browser.get('/robots.txt')],
  ['the health', 200, () => browser.get('/healthz')],
  ['the stylesheet', 200, async () => browser.get(await stylesheet())],
  ['HEAD', 200, () => browser.ask('/', { method: 'HEAD' })],
];

describe.each(answers)('%s', (_what, status, answer) => {
  test('has every header that protects its reader, and tells nothing of the program', async () => {
    const { status: answered, headers } = await answer();
    expect(answered).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject(SAFE);
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Server')).toBeNull();
    expect(headers.get('Set-Cookie')).toBeNull();
  });
});

test('behind https, browsers are told to stay there', async () => {
  const secure = await startTestServer({ env: { ORIGIN: 'https://kutsu.example.fi' } });
  const { headers } = await visitor(secure).get('/');
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains');
  await secure.stop();
});

test('no page has a script, a style of its own or anything from elsewhere', async () => {
  for (const path of ['/', event, `${event}/register`, `${event}/questions`, '/ei-ole']) {
    const { text } = await browser.get(path);
    const scripts = text.match(/<script(?! type="application\/ld\+json")/g);
    expect([path, scripts]).toEqual([path, null]);
    expect(text).not.toMatch(/<style|\sstyle="|\son\w+="|<iframe|<img[^>]*src="http/);
  }
});
