import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '#app/routes.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { anythingAt, isPage } from '#tests/support/organiser-places.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let browser: Browser;
let cookie: string;
/** What stands for each name in the addresses: ":event" and its like. */
let places: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  cookie = await cookieAs(server, 'owner');
  places = await anythingAt(server);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const pages = routes.flatMap(({ path }) => (path && isPage(path) ? [path] : []));

const addressOf = (pattern: string) =>
  `/${pattern.replace(/:\w+/g, (name) => {
    const place = places[name];
    if (place === undefined) throw new Error(`nothing stands for ${name} in ${pattern}`);
    return place;
  })}`;

/** Every language, both schemes, the narrowest screen and a wide one; not every page in every mixture. */
const readers = [
  { language: '', colorScheme: 'dark', width: 320 },
  { language: '/sv', colorScheme: 'light', width: 320 },
  { language: '/en', colorScheme: 'light', width: 1280 },
] as const;

describe.each(readers)('for a reader of “$language” with $width px', (reader) => {
  // Some at once: most of the time goes by in the browser's own processes, one for each page.
  test.concurrent.each(pages)(
    '%s has no violations and does not scroll sideways',
    async (pattern) => {
      const context = await browser.newContext({
        colorScheme: reader.colorScheme,
        viewport: { width: reader.width, height: 720 },
      });
      const [name, value] = cookie.split(/=(.*)/s) as [string, string];
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      const answer = await page.goto(server.url + reader.language + addressOf(pattern));
      expect(answer?.status()).toBe(200);
      await expectFlawless(page);
      await context.close();
    },
  );
});
