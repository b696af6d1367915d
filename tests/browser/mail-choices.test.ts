import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('somebody leaves the bulletins, sees that it is so, and finds it so the next day', async () => {
  await visitor(server).fillIn('/e/kanta-hameen-4-kumppanuuspaiva/register', maija());
  const { token } = await registrant(server.db, 'maija@example.fi');
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${server.url}/r/${token}`);
  await page.getByRole('button', { name: 'Valitse, mitä viestejä saat' }).click();
  const address = page.url();
  await page.getByLabel('Järjestäjien tiedotteet ja kiitokset').uncheck();
  await page.getByRole('button', { name: 'Tallenna valinnat' }).click();
  expect(await page.locator('.notice').textContent()).toContain('Valintasi on tallennettu');
  await page.goto(address);
  expect(await page.getByLabel('Järjestäjien tiedotteet ja kiitokset').isChecked()).toBe(false);
  expect(await page.getByLabel('Muistutukset').isChecked()).toBe(true);
  expect(await page.locator('.notice').count()).toBe(0);
});
