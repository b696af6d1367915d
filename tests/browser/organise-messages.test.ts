import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { mailTo } from '#tests/support/mail-folder.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

const SEMINAR = 'seuraava-verkostoseminaari';

let server: TestServer;
let browser: Browser;
let page: Page;
/** What the browser has refused or complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  const cookie = await cookieAs(server, 'organiser', SEMINAR);
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  for (const [language, name, mode] of [
    ['', 'Aino', 'on-site'],
    ['/sv', 'Bo', 'on-site'],
    ['', 'Eino', 'remote'],
  ])
    await visitor(server).fillIn(`${language}/e/${SEMINAR}/register`, {
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

const violations = async () =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  );

const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('an organiser writes to those who come on site, and sees that they have got it', async () => {
  await page.goto(`${server.url}/organise/e/${SEMINAR}/messages`);
  await page.getByRole('link', { name: 'Kirjoita tiedote' }).click();
  await page.getByRole('button', { name: 'Tallenna luonnos ja esikatsele' }).click();
  await expect(page.title()).resolves.toMatch(/^Virhe: /);
  expect(await violations()).toEqual([]);

  await page.getByLabel('Osallistumistapa').selectOption({ label: 'Paikan päällä' });
  const [subject, body] = await page.getByLabel('Suomeksi', { exact: true }).all();
  await subject!.fill('Pysäköinti');
  await body!.fill('Pysäköi **torin alle**.');
  await page.getByRole('button', { name: 'Tallenna luonnos ja esikatsele' }).click();

  await expect(page.getByText('2 saajaa').count()).resolves.toBe(1);
  await expect(
    page.getByText('Paikan päällä osallistuvat, ruotsiksi: 1 viesti').count(),
  ).resolves.toBe(1);
  expect(await violations()).toEqual([]);
  expect(await overflow()).toBe(0);

  await page.getByRole('button', { name: 'Lähetä 2 viestiä nyt' }).click();
  await expect(page.getByRole('status').first().textContent()).resolves.toContain(
    'Tiedote on lähdössä.',
  );
  const mail = await mailTo(server.folder, 'bo@example.fi', 2);
  const bulletin = mail.find(({ subject }) => subject === 'Pysäköinti');
  expect(bulletin!.html).toContain('<strong>torin alle</strong>');
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('status').last().textContent();
    })
    .toBe('2/2 lähetetty');
  expect(await violations()).toEqual([]);
  expect(await mailTo(server.folder, 'eino@example.fi', 1)).toHaveLength(1);
});

test('an organiser switches a reminder off and adds one of their own', async () => {
  await page.goto(`${server.url}/organise/e/${SEMINAR}/messages`);
  await page.getByRole('link', { name: 'Muistutukset ja kiitos' }).click();
  await page.getByRole('button', { name: 'Poista käytöstä: 7 päivää ennen alkua' }).click();
  await expect(
    page.getByRole('button', { name: 'Ota käyttöön: 7 päivää ennen alkua' }).count(),
  ).resolves.toBe(1);

  await page.getByLabel('Kuinka paljon').fill('3');
  await page.getByLabel('Yksikkö').selectOption({ label: 'päivää' });
  await page.getByRole('button', { name: 'Lisää muistutus' }).click();
  await page.getByRole('link', { name: '3 päivää ennen alkua' }).click();
  const [, body] = await page.getByLabel('Suomeksi').all();
  await body!.fill('Ota lounaslippu mukaan.');
  await page.getByRole('button', { name: 'Tallenna teksti' }).click();
  await expect(page.getByText('Oma teksti').count()).resolves.toBe(1);
  expect(await violations()).toEqual([]);
  expect(await overflow()).toBe(0);

  await page.goto(`${server.url}/organise/e/${SEMINAR}/messages`);
  const coming = await page.getByRole('main').getByRole('listitem').allTextContents();
  expect(coming.map((line) => line.split(',')[0])).toEqual([
    'Muistutus: 3 päivää ennen alkua',
    'Muistutus: 1 päivä ennen alkua',
    'Muistutus: 1 tunti ennen alkua',
  ]);
});

test('a mail in a page has nothing that the page’s policy refuses', async () => {
  complaints.length = 0;
  await page.goto(`${server.url}/organise/e/${SEMINAR}/messages`);
  await page.getByRole('link', { name: 'Kirjoita tiedote' }).click();
  const [subject, body] = await page.getByLabel('Suomeksi', { exact: true }).all();
  await subject!.fill('Lounas');
  await body!.fill('Lounas on **kello 12**.');
  await page.getByRole('button', { name: 'Tallenna luonnos ja esikatsele' }).click();
  const mail = page.frameLocator('iframe.mail').first();
  await mail.getByRole('heading', { level: 1 }).waitFor();
  await expect(mail.locator('.preheader').isVisible()).resolves.toBe(false);
  expect(complaints).toEqual([]);
});
