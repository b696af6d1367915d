import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
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

type Look = NonNullable<Parameters<Browser['newContext']>[0]>;

async function signedIn(role: 'owner' | 'organiser', look: Look = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...look });
  const [name, value] = (await cookieAs(server, role)).split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

const NEW_EVENT = '/organise/s/kanta-hameen-kumppanuuspaiva/events/new';

test('the 5th partnership day is created from the 4th, published, and the first one signs up', async () => {
  const organiser = await (await signedIn('organiser')).newPage();
  await organiser.goto(`${server.url}/organise`);
  await organiser.getByRole('link', { name: 'Kanta-Hämeen kumppanuuspäivät' }).click();
  await organiser.getByRole('link', { name: 'Luo tapahtuma sarjaan' }).click();
  await expect(organiser.getByText('Kanta-Hämeen 5. kumppanuuspäivä').count()).resolves.toBe(1);
  await organiser.getByRole('button', { name: 'Luo sarjan 5. tapahtuma' }).click();

  await expect(organiser.getByText('Ennen julkaisua puuttuu').count()).resolves.toBe(1);
  await organiser.getByRole('link', { name: 'Päivä', exact: true }).click();
  await organiser.getByLabel('Päivä').fill('2027-03-16');
  await organiser.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(organiser.getByText('tiistaina 16.3.2027 klo 15.00–17.00').count()).resolves.toBe(1);

  await organiser.getByRole('link', { name: 'Esikatsele sivua' }).click();
  await expect(organiser.getByText('Esikatselu: tapahtuma on luonnos').count()).resolves.toBe(1);
  await organiser.getByRole('link', { name: 'Takaisin muokkaukseen' }).click();
  await organiser.getByRole('button', { name: 'Julkaise tapahtuma' }).click();
  await expect(
    organiser.getByText('Tapahtuma on julkaistu. Se näkyy nyt kaikille.').count(),
  ).resolves.toBe(1);

  const participant = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await participant.goto(server.url);
  await participant.getByRole('link', { name: 'Kanta-Hämeen 5. kumppanuuspäivä' }).first().click();
  await expect(heading(participant)).resolves.toContain('Kanta-Hämeen 5. kumppanuuspäivä');
  const page = participant.getByRole('main');
  await expect(page.textContent()).resolves.toContain('tiistaina 16.3.2027 klo 15.00–17.00');
  await expect(page.textContent()).resolves.toContain('Sarjan 5. tapahtuma');
  await expect(page.textContent()).resolves.toContain('Järjestöjen sote-muutostuki');
  await expect(page.textContent()).resolves.toContain('Voit kysyä näistä teemoista');
  await expect(page.textContent()).resolves.toContain('kumppanuuspaiva@example.fi');
  await participant.getByRole('link', { name: 'Ilmoittaudu', exact: true }).first().click();
  await participant.getByLabel('Etunimi').fill('Maija');
  await participant.getByLabel('Sukunimi').fill('Meikäläinen');
  await participant.getByLabel('Sähköpostiosoite').fill('maija@example.fi');
  await participant.getByRole('button', { name: 'Ilmoittaudu' }).click();
  await expect(heading(participant)).resolves.toBe('Olet ilmoittautunut');
});

test('two people write in the same field, and both texts are seen before one is saved', async () => {
  const texts = `${server.url}/organise/e/kanta-hameen-4-kumppanuuspaiva/edit/texts`;
  const one = await (await signedIn('organiser', { javaScriptEnabled: true })).newPage();
  const other = await (await signedIn('owner')).newPage();
  await one.goto(texts);
  await other.goto(texts);
  const lead = (page: Page) =>
    page.getByRole('group', { name: 'Ingressi' }).getByRole('textbox', { name: 'Suomeksi' });
  await lead(other).fill('Toisen järjestäjän ingressi.');
  await other.getByRole('button', { name: 'Tallenna muutokset' }).click();

  await lead(one).fill('Oma ingressini.');
  await one.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(one.title()).resolves.toMatch(/^Virhe: /);
  await expect(one.getByText('Toinen järjestäjä on muuttanut samoja kohtia').count()).resolves.toBe(
    1,
  );
  await expect(one.locator('blockquote').textContent()).resolves.toBe(
    'Toisen järjestäjän ingressi.',
  );
  await expect(lead(one).inputValue()).resolves.toBe('Oma ingressini.');
  const { violations } = await new AxeBuilder({ page: one }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await one.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await one.goto(texts);
  await expect(lead(one).inputValue()).resolves.toBe('Oma ingressini.');
});

test('the organisers of an event are put in order by keyboard alone', async () => {
  const page = await (await signedIn('owner')).newPage();
  await page.goto(`${server.url}/organise/e/kanta-hameen-4-kumppanuuspaiva/edit/organisers`);
  const second = await page.locator('.ordered li').nth(1).getByRole('paragraph').textContent();
  await page.getByRole('button', { name: `Siirrä ylemmäs: ${second}` }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=saved/);
  const first = await page.locator('.ordered li').first().getByRole('paragraph').textContent();
  expect(first).toBe(`${second} (vetäjä)`);
});

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('on a screen of $width px in a $colorScheme scheme', ({ width, colorScheme }) => {
  test.each([
    '',
    '/basics',
    '/texts',
    '/time-and-place',
    '/meeting-link',
    '/organisers',
    '/contact',
    '/registration',
    '/materials',
    '/summaries',
    'preview',
  ])('a draft’s %s has no violations and does not scroll sideways', async (section) => {
    const viewport = { width, height: 720 };
    const context = await signedIn('owner', { viewport, colorScheme, javaScriptEnabled: true });
    const page = await context.newPage();
    const draft = await aDraft(page);
    await page.goto(section === 'preview' ? `${draft}/preview` : `${draft}/edit${section}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await context.close();
  });
});

/** The address of a draft that lacks its date, created the first time that it is asked for. */
async function aDraft(page: Page): Promise<string> {
  draftAddress ??= await createDraft(page);
  return draftAddress;
}

let draftAddress: string | undefined;

async function createDraft(page: Page): Promise<string> {
  await page.goto(server.url + NEW_EVENT);
  await page.getByRole('button', { name: /Luo sarjan \d+\. tapahtuma/ }).click();
  return page.url().replace(/\/edit.*/, '');
}
