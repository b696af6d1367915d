import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeXlsx } from '#app/spreadsheets/write-xlsx.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { aTable, written } from '#tests/support/spreadsheets.ts';
import { unzipped } from '#tests/support/unzipped.ts';

const SEMINAR = 'seuraava-verkostoseminaari';
const participants = `/organise/e/${SEMINAR}/participants`;

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

type Look = NonNullable<Parameters<Browser['newContext']>[0]>;

async function openPage(look: Look = {}): Promise<Page> {
  const context = await browser.newContext(look);
  const [name, value] = (await cookieAs(server, 'organiser', SEMINAR)).split(/=(.*)/s);
  await context.addCookies([{ name: name!, value: value!, url: server.url }]);
  return context.newPage();
}

/** An Excel workbook as somebody keeps it. */
async function aWorkbook(...people: [name: string, address: string, how: string][]) {
  const header = ['Nimi', 'Sähköposti', 'Taho', 'Osallistuu'];
  const rows = people.map(([name, address, how]) => [name, address, 'Marttayhdistys', how]);
  const buffer = await written(writeXlsx, aTable(rows, header));
  return { name: 'martat.xlsx', mimeType: 'application/octet-stream', buffer };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const says = (page: Page, text: string) =>
  expect(page.getByText(text).first().waitFor({ timeout: 30_000 })).resolves.toBeUndefined();

/** Without scripts a task's page is looked at again by its link. */
async function lookUntilEnded(page: Page): Promise<void> {
  while ((await page.locator('[data-task="ended"]').count()) === 0)
    await page.getByRole('link', { name: 'Päivitä' }).click();
}

test('an organiser brings in a workbook, sees before what will happen, and mends the row that is left out', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(server.url + participants);
  await page.getByRole('link', { name: 'Tuo tiedostosta' }).click();
  await page
    .getByLabel('Tiedosto')
    .setInputFiles(
      await aWorkbook(
        ['Maija Mäkinen', 'maija@example.fi', 'paikan päällä'],
        ['Ville Laine', 'ville@example.fi', 'etänä'],
        ['Bo Åberg', 'bo.example.fi', 'etänä'],
      ),
    );
  await button(page, 'Lue tiedosto').click();

  await expect(page.getByLabel('Sarake ”Taho”').inputValue()).resolves.toBe('organisation');
  await button(page, 'Katso, mitä riveille tapahtuu').click();
  await expect(page.getByRole('alert').getByRole('link').allTextContents()).resolves.toEqual([
    'Valitse, osallistuvatko he paikan päällä vai etänä.',
  ]);
  await page.getByLabel('Etänä', { exact: true }).check();
  await page.getByLabel('Lähetä uusille vahvistus').check();
  await button(page, 'Katso, mitä riveille tapahtuu').click();

  await says(page, '”bo.example.fi” ei ole sähköpostiosoite muodossa nimi@esimerkki.fi.');
  await says(page, 'Vahvistus lähtee 2 osoitteeseen. 1 rivi jää pois.');
  await page.getByRole('link', { name: 'Saa paikan' }).click();
  await says(page, 'Maija Mäkinen');
  await button(page, 'Tuo 2 osallistujaa').click();
  await lookUntilEnded(page);
  await says(page, 'Virheellisiä, ei tuotu: 1');

  await page.getByRole('link', { name: 'Takaisin osallistujiin' }).click();
  const names = page.getByRole('table').getByRole('rowheader').getByRole('link');
  await expect(names.allTextContents()).resolves.toEqual(['Laine Ville', 'Mäkinen Maija']);
});

test('an organiser has the list written into a workbook that other programs read', async () => {
  const page = await openPage();
  await page.goto(`${server.url}${participants}?search=maija`);
  await page.getByRole('link', { name: 'Vie tiedostoon' }).click();
  await says(page, 'Luettelo on rajattu');
  await button(page, 'Tee tiedosto: 1 osallistuja').click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lataa tiedosto' }).click();
  const file = await arrives;
  expect(file.suggestedFilename()).toMatch(/^seuraava-verkostoseminaari-osallistujat-.+\.xlsx$/);
  const sheet = unzipped(await readFile(await file.path()), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('maija@example.fi');
  expect(sheet).not.toContain('ville@example.fi');
});

describe.each(['light', 'dark'] as const)(
  'at 320 px in a %s scheme there is no violation',
  (colorScheme) => {
    const narrow = { colorScheme, viewport: { width: 320, height: 640 } };

    test('on the way of a sheet, with its errors and what came of it', async () => {
      const page = await openPage(narrow);
      await page.goto(`${server.url}${participants}/import`);
      await button(page, 'Lue tiedosto').click();
      await expectFlawless(page);
      const people = [1, 2].map((n): [string, string, string] => [
        `Aino ${colorScheme}`,
        `aino-${colorScheme}@example.fi`,
        n === 1 ? 'etänä' : 'ehkä',
      ]);
      await page.getByLabel('Tiedosto').setInputFiles(await aWorkbook(...people));
      await button(page, 'Lue tiedosto').click();
      await page.getByLabel('Sarake ”Taho”').selectOption('email');
      await button(page, 'Katso, mitä riveille tapahtuu').click();
      await expectFlawless(page);
      await page.getByLabel('Sarake ”Taho”').selectOption('organisation');
      await page.getByLabel('Paikan päällä', { exact: true }).check();
      await button(page, 'Katso, mitä riveille tapahtuu').click();
      await expectFlawless(page);

      // By keyboard alone from here.
      while (!(await button(page, /^Tuo 1/).evaluate((one) => one === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('[data-task="ended"]').waitFor();
      await expectFlawless(page);
    });

    test('on the way of a file', async () => {
      const page = await openPage(narrow);
      await page.goto(`${server.url}${participants}/export`);
      await expectFlawless(page);
      await button(page, /^Tee tiedosto/).click();
      await page.getByRole('link', { name: 'Lataa tiedosto' }).waitFor();
      await expectFlawless(page);
    });
  },
);
