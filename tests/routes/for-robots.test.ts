import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const read = async (path: string) => (await fetch(server.url + path)).text();

test('robots are kept from what is one person’s own, and shown the sitemap', async () => {
  const robots = await read('/robots.txt');
  for (const path of ['/r/', '/j/', '/dev/', '/sv/r/', '/en/j/'])
    expect(robots).toContain(`\nDisallow: ${path}\n`);
  expect(robots).toMatch(/\nSitemap: https?:\/\/[^/]+\/sitemap\.xml\n/);
});

test('the sitemap has each public page in each language, with the others beside it', async () => {
  const sitemap = await read('/sitemap.xml');
  const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  );
  expect(addresses).toContain('/sv/n/kanta-hameen-kumppanuuspaivat');
  expect(addresses).toContain('/en/e/kanta-hameen-4-kumppanuuspaiva');
  const languages = sitemap.match(/<loc>[^<]*\/e\/seuraava-verkostoseminaari<\/loc>.*/)![0];
  expect([...languages.matchAll(/hreflang="(\w\w)"/g)].map(([, language]) => language)).toEqual([
    'fi',
    'sv',
    'en',
  ]);
});

test('the sitemap leads nowhere in vain', async () => {
  const sitemap = await read('/sitemap.xml');
  for (const [, address] of sitemap.matchAll(/<loc>(.*?)<\/loc>/g)) {
    const answer = await fetch(server.url + new URL(address!).pathname);
    expect([address, answer.status]).toEqual([address, 200]);
  }
});

test('the sitemap tells of no draft', async () => {
  await server.db
    .updateTable('events')
    .set({ status: 'draft' })
    .where('slug', '=', 'seuraava-verkostoseminaari')
    .execute();
  expect(await read('/sitemap.xml')).not.toContain('seuraava-verkostoseminaari');
});
