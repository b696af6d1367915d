import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Registration } from '#app/domain/registrations/registration.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { everyRow } from '#tests/support/every-row.ts';
import { fieldsOf, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { mailTo } from '#tests/support/mail-folder.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { rowsButMail } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const MEETING = 'meet.example.fi/kanta-hame-4';
const event = '/e/kanta-hameen-4-kumppanuuspaiva';
const STARTS = helsinki('2026-12-15 15:00');

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let own: Registration;
let receipt: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  const signedUp = await browser.fillIn(
    `${event}/register`,
    maija({ email: 'maija.meikalainen@example.fi', organisation: 'Hattulan kunta' }),
  );
  receipt = signedUp.headers.get('Location')!;
  own = await registrant(server.db, 'maija.meikalainen@example.fi');
});

afterAll(() => server.stop());

/** Every address that anybody can find, in each language. */
const publicPages = () => {
  const network = '/n/kanta-hameen-kumppanuuspaivat';
  const series = '/s/kanta-hameen-kumppanuuspaiva';
  const paths = [
    '',
    '/accessibility',
    ...[network, series, event].flatMap((path) => [path, `${path}/calendar.ics`]),
    `${event}/privacy`,
    `${event}/register`,
    `${event}/questions`,
  ];
  return ['', '/sv', '/en']
    .flatMap((language) => paths.map((path) => language + path || '/'))
    .concat('/robots.txt', '/sitemap.xml', '/healthz');
};

const ownPages = () =>
  ['', '/sv', '/en'].flatMap((language) => [
    language + receipt,
    ...[
      '',
      '/details',
      '/cancellation',
      '/seat',
      '/invitation',
      '/invitation.ics',
      '/mail-choices',
    ].map((page) => `${language}/r/${own.token}${page}`),
  ]);

describe('the meeting link', () => {
  test.each([
    ['before the meeting', () => server.now()],
    ['during it', () => STARTS],
  ])('stands in no page, feed or answer but that of the join link: %s', async (_when, now) => {
    const noon = server.now();
    server.turnClockTo(now());
    for (const path of [...publicPages(), ...ownPages()]) {
      const { text, headers } = await browser.get(path);
      expect([path, text.includes(MEETING)]).toEqual([path, false]);
      expect([path, JSON.stringify([...headers]).includes(MEETING)]).toEqual([path, false]);
    }
    server.turnClockTo(noon);
  });

  test('stands in no mail', async () => {
    await mailTo(server.folder, own.email!, 1);
    const folder = join(server.folder, 'mail');
    for (const name of await readdir(folder)) {
      const raw = await readFile(join(folder, name), 'latin1');
      const decoded = raw.replace(
        /(?:[A-Za-z0-9+/]{60,}={0,2}\r\n)+[A-Za-z0-9+/]*={0,2}/g,
        (part) => Buffer.from(part, 'base64').toString('utf8'),
      );
      expect(raw + decoded).not.toContain('meet.example.fi');
    }
  });

  test('lies in the database under a seal', async () => {
    const rows = JSON.stringify(await everyRow(server.db));
    expect(rows).not.toContain('meet.example.fi');
  });
});

describe('a registrant’s own page, when its link is opened', () => {
  test.each(['', '/details', '/cancellation', '/seat', '/invitation', '/invitation.ics'])(
    'names nobody: /r/…%s',
    async (page) => {
      const { text } = await browser.get(`/r/${own.token}${page}`);
      expect(text).not.toMatch(/Maija|Meikäläinen|maija\.meikalainen|Hattulan/);
    },
  );

  test('hints at the address enough for its owner', async () => {
    const { text } = await browser.get(`/r/${own.token}`);
    expect(textOf(text)).toContain('m…@example.fi');
  });

  test('is kept by nobody and found by no search engine', async () => {
    for (const path of [...ownPages(), `/j/${own.joinToken}`, `/R/${own.token}`]) {
      const { headers } = await browser.get(path);
      expect([path, headers.get('Cache-Control'), headers.get('X-Robots-Tag')]).toEqual([
        path,
        'no-store',
        'noindex',
      ]);
    }
  });

  test('tells the details once the button is pressed', async () => {
    const { status, text } = await browser.send(`/r/${own.token}/details`, {});
    expect(status).toBe(200);
    expect(fieldsOf(text)).toMatchObject({ firstName: 'Maija', email: own.email });
  });

  test('gives the invitation as a file once the button is pressed', async () => {
    const { headers, text } = await browser.send(`/r/${own.token}/invitation.ics`, {});
    expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(text).toContain('maija.meikalainen@example.fi');
  });
});

test('reading changes nothing, on any page', async () => {
  const before = await rowsButMail(server.db);
  for (const path of [...publicPages(), ...ownPages(), `/j/${own.joinToken}`])
    for (const method of ['GET', 'HEAD']) await browser.ask(path, { method });
  expect(await rowsButMail(server.db)).toEqual(before);
});

test('a receipt is readable for a day and tells nothing but the outcome', async () => {
  const page = await browser.get(receipt);
  expect(page.text).toContain('maija.meikalainen@example.fi');
  expect(page.text).not.toMatch(/Meikäläinen|\/r\/|\/j\//);
  expect((await browser.get(receipt.replace(event, '/e/seuraava-verkostoseminaari'))).status).toBe(
    404,
  );
  const noon = server.now();
  server.turnClockTo(noon + 24 * 60 * 60 * 1000);
  expect((await browser.get(receipt)).status).toBe(404);
  server.turnClockTo(noon);
});
