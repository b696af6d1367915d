import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '#app/domain/time.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { screensOf } from '#tests/support/screens.ts';

let server: TestServer;
let browser: Browser;
let room: string;

beforeAll(async () => {
  server = await startTestServer({ env: { UPDATE_DELAY: '5' } });
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  const event = await eventOn(server);
  room = `${server.url}/organise/e/${event.slug}`;
  const { signUp } = await screensOf(server, event);
  for (const name of ['aino', 'eino', 'vieno']) {
    const email = `${name}.${event.slug}@example.fi`;
    await signUp({ name, email, language: 'fi' }, 'remote');
  }
});

/** An organiser's page, after they have moved the event to another hour. */
async function afterMoving(options: { javaScriptEnabled: boolean }): Promise<Page> {
  const context = await browser.newContext(options);
  const [name, value] = (await cookieAs(server, 'organiser')).split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${room}/change/move`);
  await page.getByLabel('Alkaa klo').fill('14:00');
  await page.getByRole('button', { name: 'Tarkista' }).click();
  await page.getByRole('button', { name: 'Siirrä' }).click();
  await page.waitForURL(/\/announcements\/\d+/);
  return page;
}

test('the page of a change counts its mails while they leave', async () => {
  const page = await afterMoving({ javaScriptEnabled: true });
  await expectFlawless(page);
  await page.getByText('0/3 lähetetty').waitFor();
  server.turnClockTo(server.now() + 5 * MINUTE);
  await page.getByText('3/3 lähetetty').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('value')).toBe('3');
  expect(await page.getByRole('link', { name: 'Päivitä' }).count()).toBe(0);
  await page.context().close();
});

test('without a script it does so when it is asked to', async () => {
  const page = await afterMoving({ javaScriptEnabled: false });
  server.turnClockTo(server.now() + 5 * MINUTE);
  await expect
    .poll(
      async () => {
        const again = page.getByRole('link', { name: 'Päivitä' });
        if ((await again.count()) > 0) await again.click();
        return page.getByRole('status').last().textContent();
      },
      { timeout: 20_000 },
    )
    .toBe('3/3 lähetetty');
  await page.context().close();
});
