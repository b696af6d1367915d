import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

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

async function owner(): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: 'dark',
    viewport: { width: 320, height: 640 },
  });
  const [name, value] = (await cookieAs(server, 'owner')).split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

const NAME = 'Pohjois-Karjalan hyvinvointiverkosto';

test('a network is founded with its organisations and a series, and the log tells it', async () => {
  const page = await owner();
  const done = () => page.getByRole('status').textContent();
  await page.goto(`${server.url}/organise`);
  await page.getByRole('link', { name: 'Perusta verkosto' }).click();
  await page.getByRole('button', { name: 'Perusta verkosto' }).click();
  await expect(page.title()).resolves.toMatch(/^Virhe: /);
  await expectFlawless(page);
  await page.getByLabel('Suomeksi').first().fill(NAME);
  await page.getByLabel('Hyvinvointialue').selectOption('Pohjois-Karjalan hyvinvointialue');
  await page.getByRole('button', { name: 'Perusta verkosto' }).click();
  await expect(done()).resolves.toContain('sinä olet sen omistaja');

  await page.getByRole('link', { name: 'Organisaatiot' }).click();
  await expect(page.getByText('Organisaatioita ei ole vielä lisätty.').count()).resolves.toBe(1);
  await page.getByRole('link', { name: 'Lisää organisaatio' }).click();
  await page.getByLabel('Suomeksi').fill('Joensuun kaupunki');
  await page.getByLabel('Ruotsiksi').fill('Joensuu stad');
  await page.getByLabel('Kunta').check();
  await page.getByRole('button', { name: 'Lisää organisaatio' }).click();
  await expect(done()).resolves.toContain('Organisaatio on lisätty.');
  await expectFlawless(page);

  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('link', { name: 'Aloita tapahtumasarja' }).click();
  await page.getByLabel('Suomeksi').first().fill('Pohjois-Karjalan kumppanuuspäivä');
  await page.getByRole('button', { name: 'Aloita sarja' }).click();
  await expect(done()).resolves.toContain('Tapahtumasarja on aloitettu.');
  await expectFlawless(page);

  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('link', { name: 'Tapahtumaloki' }).click();
  await expect(page.getByRole('row').count()).resolves.toBe(4);
  await page.getByLabel('Hae tekijän nimellä tai sanalla').fill('Joensuu');
  await page.getByRole('button', { name: 'Hae lokista' }).click();
  await expect(page.getByRole('row').last().innerText()).resolves.toContain('Lisäsi organisaation');
  await expect(page.getByRole('row').count()).resolves.toBe(2);
  await expectFlawless(page);
  await page.context().close();
});
