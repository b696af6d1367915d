import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { parsedEvent } from '#tests/support/parsed-calendar.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('a volunteer signs up for the 4th partnership day without JavaScript, and cancels', async () => {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Kanta-Hämeen 4. kumppanuuspäivä' }).first().click();
  await expect(page.title()).resolves.toContain('Kanta-Hämeen 4. kumppanuuspäivä');
  await page.getByRole('link', { name: 'Ilmoittaudu', exact: true }).first().click();

  await page.getByLabel('Etunimi').fill('Maija');
  await page.getByLabel('Sähköpostiosoite').fill('maija.example.fi');
  await page.getByLabel('Kunta').selectOption({ label: 'Hattula' });
  await page.getByRole('button', { name: 'Ilmoittaudu' }).click();

  await expect(page.title()).resolves.toMatch(/^Virhe: /);
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link').allTextContents()).resolves.toEqual([
    'Kirjoita sukunimesi.',
    'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
  ]);
  await expect(page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe(
    'alert',
  );
  await expect(page.getByLabel('Etunimi').inputValue()).resolves.toBe('Maija');
  await expect(page.getByLabel('Kunta').inputValue()).resolves.toBe('082');

  await page.getByLabel('Sukunimi').fill('Meikäläinen');
  await page.getByLabel('Sähköpostiosoite').fill('maija@example.fi');
  await page.getByRole('button', { name: 'Ilmoittaudu' }).click();
  await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
    'Olet ilmoittautunut',
  );
  await expect(page.getByText('maija@example.fi').count()).resolves.toBe(1);

  const [confirmation] = await mailTo(server.folder, 'maija@example.fi', 1);
  const invitation = confirmation!.attachments.find(
    ({ contentType }) => contentType === 'text/calendar',
  );
  const event = parsedEvent(invitation!.content.toString());
  expect(String(event.getFirstPropertyValue('location'))).toContain('/j/');

  await page.goto(linkIn(confirmation!, /\/r\//));
  await expect(page.getByText('Olet ilmoittautunut. Osallistut etänä.').count()).resolves.toBe(1);
  await page.getByRole('link', { name: 'Peru ilmoittautuminen' }).click();
  await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
  await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
    'Ilmoittautuminen on peruttu',
  );

  const [, cancellation] = await mailTo(server.folder, 'maija@example.fi', 2);
  const withdrawn = cancellation!.attachments.find(
    ({ contentType }) => contentType === 'text/calendar',
  );
  expect(withdrawn!.content.toString()).toContain('METHOD:CANCEL');
});
