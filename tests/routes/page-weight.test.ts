import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

/** What a new connection carries in its first round trip: ten packets. */
const LIGHTEST_CONNECTION = 14 * 1024;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function weightOf(path: string): Promise<{ text: string; bytes: number }> {
  const answer = await fetch(server.url + path);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return { text, bytes: gzipSync(text).length };
}

const pages = [
  '/',
  '/n/kanta-hameen-kumppanuuspaivat',
  '/n/kansallinen-hyvinvointiverkosto',
  '/s/kanta-hameen-kumppanuuspaiva',
  '/e/kanta-hameen-4-kumppanuuspaiva',
  '/e/kanta-hameen-3-kumppanuuspaiva',
  '/e/kanta-hameen-1-kumppanuuspaiva',
  '/e/verkostoseminaari-2017-12-12',
  '/e/seuraava-verkostoseminaari',
  '/e/seuraava-verkostoseminaari/privacy',
  '/e/seuraava-verkostoseminaari/register',
  '/e/kanta-hameen-4-kumppanuuspaiva/questions',
  '/accessibility',
];

test.each(
  ['', '/sv', '/en'].flatMap((language) =>
    pages.map((page) => (language + page).replace(/(.)\/$/, '$1')),
  ),
)('HTML and CSS of %s are under 14 kB, compressed', async (path) => {
  const page = await weightOf(path);
  const [, stylesheet] = page.text.match(/<link rel="stylesheet" href="(.*?)"/)!;
  const style = await weightOf(stylesheet!);
  expect(page.bytes + style.bytes).toBeLessThan(LIGHTEST_CONNECTION);
});

test('there is one stylesheet and no script to fetch', async () => {
  const { text } = await weightOf('/e/kanta-hameen-4-kumppanuuspaiva');
  expect(text.match(/<link rel="stylesheet"/g)).toHaveLength(1);
  expect(text).not.toMatch(/<script[^>]* src=/);
});
