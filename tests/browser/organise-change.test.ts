import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { mailTo } from '#tests/support/mail-folder.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { parsedEvent } from '#tests/support/parsed-calendar.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

/** The demo's hybrid seminar of 29.12.2026; it has no meeting link yet. */
const SEMINAR = 'seuraava-verkostoseminaari';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  for (const [name, mode] of [
    ['Aino', 'on-site'],
    ['Eino', 'remote'],
  ])
    await visitor(server).fillIn(`/e/${SEMINAR}/register`, {
      mode: mode!,
      firstName: name!,
      lastName: 'Meikäläinen',
      email: `${name!.toLowerCase()}@example.fi`,
    });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function signedInPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const cookie = await cookieAs(server, 'organiser', SEMINAR);
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

/** Up to the review of the snowstorm, which changes nothing yet. */
async function reviewSnowstorm(page: Page) {
  await page.goto(`${server.url}/organise/e/${SEMINAR}/change`);
  await page.getByRole('link', { name: 'Siirrä kokonaan etäksi' }).click();
  await page.getByLabel('Kokouslinkki').fill('https://meet.example.fi/seminaari');
  await page.getByLabel('Suomeksi').fill('Lumimyrsky tulee. **Pysykää kotona.**');
  await page.getByRole('button', { name: 'Tarkista muutos' }).click();
}

describe.each([
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const)('the review of a change in a $colorScheme scheme at $width px', (reader) => {
  test('has no violations and does not scroll sideways', async () => {
    const page = await signedInPage({
      colorScheme: reader.colorScheme,
      viewport: { width: reader.width, height: 720 },
    });
    await reviewSnowstorm(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });

  test('shows the mail with its style, and lets it do nothing', async () => {
    const page = await signedInPage({
      colorScheme: reader.colorScheme,
      viewport: { width: reader.width, height: 720 },
    });
    await reviewSnowstorm(page);
    const letter = page.frameLocator('iframe').first();
    await expect(letter.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
      'Tapahtuma järjestetään kokonaan etänä',
    );
    const lines = await letter
      .locator('.button a')
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
    expect(lines).toBe('none');
    await page.context().close();
  });
});

test('the form that comes back says what to correct, and takes the focus', async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/organise/e/${SEMINAR}/change/go-remote`);
  await page.getByRole('button', { name: 'Tarkista muutos' }).click();
  await expect(page.title()).resolves.toMatch(/^Virhe: /);
  await expect(page.getByRole('alert').getByRole('link').allTextContents()).resolves.toEqual([
    'Kirjoita kokouslinkki. Ilman sitä etänä ei pääse mukaan.',
  ]);
  await page.context().close();
});

/** Last: afterwards the seminar is remote. */
test('an organiser moves everybody to remote before a snowstorm, by keyboard and without scripts', async () => {
  const page = await signedInPage({ javaScriptEnabled: false });
  await page.goto(`${server.url}/organise/e/${SEMINAR}/change`);
  await page.getByRole('link', { name: 'Siirrä kokonaan etäksi' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Kokouslinkki').waitFor();
  await page.getByLabel('Kokouslinkki').focus();
  await page.keyboard.type('https://meet.example.fi/seminaari');
  await page.getByLabel('Suomeksi').focus();
  await page.keyboard.type('Lumimyrsky tulee.');
  await page.getByRole('button', { name: 'Tarkista muutos' }).focus();
  await page.keyboard.press('Enter');

  await page.getByText('Paikan päältä etäpaikalle siirtyvät, suomeksi: 1 viesti').waitFor();
  const confirm = page.getByRole('button', {
    name: 'Siirrä kokonaan etäksi ja lähetä 2 viestiä',
  });
  await confirm.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').first().waitFor();
  await expect(page.getByRole('status').first().textContent()).resolves.toContain(
    'Tapahtuma järjestetään kokonaan etänä.',
  );

  const mail = await mailTo(server.folder, 'aino@example.fi', 2);
  const news = mail.find(({ subject }) => subject?.includes('Tapahtuma järjestetään etänä'));
  expect(news!.text).toContain('Lumimyrsky tulee.');
  const invitation = news!.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const event = parsedEvent(invitation!.content.toString());
  expect(String(event.getFirstPropertyValue('location'))).toContain('/j/');
  expect(event.getFirstPropertyValue('sequence')).toBe(1);
  await page.context().close();
});
