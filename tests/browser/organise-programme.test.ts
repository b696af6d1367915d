import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { cookieAs, UPCOMING } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const programme = `/organise/e/${UPCOMING}/edit/programme`;

let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  page = await pageOfOrganiser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function pageOfOrganiser(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const [name, value] = (await cookieAs(server)).split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (name: string) => page.getByRole('link', { name, exact: true }).click();
/** A group of fields by its legend, and the one of them in Finnish. */
const inFinnish = (legend: string) =>
  page.getByRole('group', { name: legend }).getByLabel('Suomeksi');

const order = () => page.locator('.arranged h2').allTextContents();
const people = () => page.locator('.arranged b').allTextContents();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function addPerson(name: string, title: string, organisation: string) {
  await follow('Lisää esiintyjä');
  await page.getByLabel('Nimi').fill(name);
  await press('Etsi puhuja');
  await inFinnish('Titteli').fill(title);
  await inFinnish('Organisaatio').fill(organisation);
  await press('Tallenna muutokset');
}

test('an organiser builds a panel of three, one of them a speaker of an earlier day', async () => {
  await page.goto(server.url + programme);
  await follow('Lisää ohjelmakohta');
  await page.getByLabel('Paneeli').check();
  await inFinnish('Otsikko').fill('Paneeli yhteistyöstä');
  await page.getByLabel('Alkaa klo').fill('16:30');
  await page.getByLabel('Päättyy klo').fill('16:50');
  await press('Tallenna muutokset');
  await follow('Muokkaa: Paneeli yhteistyöstä');

  await addPerson('Aino Aalto', 'sivistysjohtaja', 'Hattulan kunta');
  await addPerson('Bertta Berg', 'toiminnanjohtaja', 'Kylät ry');
  await follow('Lisää esiintyjä');
  await page.getByLabel('Nimi').fill('laurik');
  await press('Etsi puhuja');
  await page.getByLabel('Sama henkilö: Heli Laurikainen').check();
  await press('Jatka');
  await expect(inFinnish('Titteli').inputValue()).resolves.toBe('verkostopäällikkö');
  await press('Tallenna muutokset');
  await expect(people()).resolves.toEqual(['Aino Aalto', 'Bertta Berg', 'Heli Laurikainen']);

  await page.goto(`${server.url}/e/${UPCOMING}`);
  const session = page.locator('.programme > li', { hasText: 'Paneeli yhteistyöstä' });
  await expect(session.locator('.appearances li').allTextContents()).resolves.toEqual([
    'Aino Aalto, sivistysjohtaja, Hattulan kunta',
    'Bertta Berg, toiminnanjohtaja, Kylät ry',
    'Heli Laurikainen, verkostopäällikkö, Kanta-Hämeen järjestöt',
  ]);
});

test('a session moves by its button, without JavaScript, and keeps the focus', async () => {
  page = await pageOfOrganiser({ javaScriptEnabled: false });
  await page.goto(server.url + programme);
  const before = await order();
  const last = before.at(-1)!;
  await page.getByRole('button', { name: `Siirrä ylös: ${last}` }).click();
  await page.waitForURL(/done=moved/);
  await expect(order()).resolves.toEqual([...before.slice(0, -2), last, before.at(-2)]);
  page = await pageOfOrganiser();
  await page.goto(server.url + programme);
  await page.getByRole('button', { name: `Siirrä ylös: ${last}` }).press('Enter');
  await page.waitForURL(/done=moved/);
  await expect(focused()).resolves.toMatch(`Siirrä ylös: ${last}, nyt ${before.length - 2}/`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (place) => document.activeElement?.getAttribute('aria-label')?.includes(`nyt ${place}/`),
    before.length - 3,
  );
});

/** Drags the thing at one place of the list to the upper half of another, and lets it hang there. */
async function drag(from: number, to: number) {
  await page.locator('.arranged').evaluate((list) => list.scrollIntoView({ block: 'center' }));
  const handle = await page.locator('.drag-handle').nth(from).boundingBox();
  const target = await page.locator('.arranged > li').nth(to).boundingBox();
  await page.mouse.move(handle!.x + 8, handle!.y + 8);
  await page.mouse.down();
  await page.mouse.move(handle!.x + 8, target!.y + target!.height / 2, { steps: 4 });
  await page.mouse.move(handle!.x + 8, target!.y + 4, { steps: 4 });
}

test('a session is dragged to another place, which is told while it hangs', async () => {
  await page.goto(server.url + programme);
  const before = await order();
  await drag(2, 0);
  await expect(page.getByRole('status').last().textContent()).resolves.toBe(
    `${before[2]}: paikka 1/${before.length}`,
  );
  await page.mouse.up();
  await page.waitForURL(/done=moved/);
  await expect(order()).resolves.toEqual([before[2], before[0], before[1], ...before.slice(3)]);

  await page.goto(`${server.url}/e/${UPCOMING}`);
  const shown = await page.locator('.programme h3').allTextContents();
  expect(shown[0]).toBe(before[2]);
});

test('a drag that is given up with Escape moves nothing', async () => {
  await page.goto(server.url + programme);
  const before = await order();
  await drag(2, 0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.dragged, .drop-above').count()).resolves.toBe(0);
  await page.reload();
  await expect(order()).resolves.toEqual(before);
});

test('somebody in a panel is dragged under the others', async () => {
  await page.goto(server.url + programme);
  await follow('Muokkaa: Paneeli yhteistyöstä');
  await drag(0, 2);
  const last = await page.locator('.arranged > li').nth(2).boundingBox();
  await page.mouse.move(last!.x + 8, last!.y + last!.height - 4, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/done=moved/);
  await expect(people()).resolves.toEqual(['Bertta Berg', 'Heli Laurikainen', 'Aino Aalto']);
});

/** What axe finds wrong on the page as it stands, and by how much it is too wide. */
async function flaws() {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...violations.map(({ id }) => id), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

test.each(['light', 'dark'] as const)(
  'the steps to a speaker can be used by everybody at 320 px in a %s scheme',
  async (colorScheme) => {
    page = await pageOfOrganiser({ colorScheme, viewport: { width: 320, height: 640 } });
    await page.goto(server.url + programme);
    await page.getByRole('link', { name: 'Lisää esiintyjä: Paneeli yhteistyöstä' }).click();
    await press('Etsi puhuja');
    await expect(flaws()).resolves.toEqual([]);
    await page.getByLabel('Nimi').fill('laurik');
    await press('Etsi puhuja');
    await press('Jatka');
    await expect(page.title()).resolves.toMatch(/^Virhe: /);
    await expect(flaws()).resolves.toEqual([]);
    await page.getByLabel('Uusi henkilö: laurik').check();
    await press('Jatka');
    await page.getByLabel('Nimi').fill('');
    await press('Tallenna muutokset');
    await expect(page.getByRole('alert').textContent()).resolves.toContain('Organisaatio');
    await expect(flaws()).resolves.toEqual([]);
  },
);
