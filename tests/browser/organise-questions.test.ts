import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionsOf } from '#tests/support/asked.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { cookieAs, signedInVisitor } from '#tests/support/organisers.ts';
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

const anEvent = () =>
  eventOn(server, {
    themes: [{ fi: 'Kunta' }, { fi: 'Järjestöt' }],
    sessions: [
      {
        kind: 'panel',
        title: { fi: 'Yhdyspintakeskustelu' },
        hours: { from: '15:30' },
        appearances: [
          { part: 'panellist', speaker: 'Kalle Kunnanjohtaja', organisation: { fi: 'Hattula' } },
          { part: 'panellist', organisation: { fi: 'Järjestöt' } },
        ],
      },
    ],
  });

/** A page of a moderator's browser, without scripts. */
async function moderatorsPage(event: { slug: string }, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 720 },
  });
  const cookie = await cookieAs(server, 'moderator', event.slug);
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a question goes from the one who asks it to the panel, and the answer back to them', async () => {
  const event = await anEvent();
  const asker = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await asker.goto(`${server.url}/e/${event.slug}/questions`);
  await asker.getByLabel('Järjestöt').check();
  await asker.getByLabel('Kysymys', { exact: true }).fill('Mten yhdistykset pääsevät mukaan?');
  await asker.getByLabel('Nimi').fill('Aino Asukas');
  await asker.getByLabel('Organisaatio').fill('Marttayhdistys');
  await asker.getByLabel('Sähköpostiosoite').fill('aino@example.fi');
  await press(asker, 'Lähetä kysymys');
  await expect(asker.title()).resolves.toContain('Kiitos kysymyksestä');

  const page = await moderatorsPage(event);
  await page.goto(`${server.url}/organise/e/${event.slug}`);
  await page.getByRole('link', { name: 'Kysymykset', exact: true }).click();
  await expect(page.getByText('Aino Asukas, Marttayhdistys').count()).resolves.toBe(1);
  await press(page, 'Hyväksy');
  await expect(page.getByText('Kysymys on hyväksytty.').isVisible()).resolves.toBe(true);

  await page.getByRole('link', { name: 'Katso kysymys' }).click();
  await page.getByLabel('Kysymys', { exact: true }).fill('Miten yhdistykset pääsevät mukaan?');
  await press(page, 'Tallenna korjaus');
  await page.getByLabel('Kenelle kysymys esitetään').selectOption('Kalle Kunnanjohtaja, Hattula');
  await press(page, 'Ohjaa kysymys');
  await expect(page.getByText('Kysymys on ohjattu.').isVisible()).resolves.toBe(true);

  await page.getByRole('link', { name: 'Panelistien linkit' }).click();
  const kalle = page.getByRole('listitem').filter({ hasText: 'Kalle Kunnanjohtaja' });
  await kalle.getByRole('button', { name: 'Tee linkki' }).click();
  const link = await page.getByRole('link', { name: /\/p\// }).getAttribute('href');
  const panellist = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await panellist.goto(server.url + new URL(link!).pathname);
  await expect(panellist.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(
    'Kysymykset: Kalle Kunnanjohtaja',
  );
  await expect(panellist.getByText('Miten yhdistykset pääsevät mukaan?').isVisible()).resolves.toBe(
    true,
  );
  await expect(panellist.content()).resolves.not.toContain('Aino');

  await page.getByRole('link', { name: 'Ajolista' }).click();
  await expect(page.getByText('→ Kalle Kunnanjohtaja, Hattula').isVisible()).resolves.toBe(true);
  await press(page, 'Merkitse esitetyksi');
  await expect(page.getByText('Esittämättä 0/1').isVisible()).resolves.toBe(true);
  await panellist.getByRole('link', { name: 'Päivitä' }).click();
  await expect(panellist.getByText('Esitetty', { exact: true }).isVisible()).resolves.toBe(true);

  await page.getByRole('link', { name: 'Moderointi' }).click();
  await page.getByRole('link', { name: 'Korjaa, yhdistä tai vastaa' }).click();
  await page.getByLabel('Suomeksi').fill('Ottamalla yhteyttä kunnan yhdyshenkilöön.');
  await press(page, 'Tallenna vastaus');
  await page.getByRole('link', { name: 'Vastaukset' }).click();
  await press(page, 'Julkaise 1 vastaus');
  await press(page, 'Lähetä viesti 1 kysyjälle');

  const [mail] = await mailTo(server.folder, 'aino@example.fi', 1);
  expect(mail!.subject).toBe('Vastaus kysymykseesi: Kuulopäivä');
  await asker.goto(linkIn(mail!, /#questions/));
  await expect(
    asker.getByText('Ottamalla yhteyttä kunnan yhdyshenkilöön.').isVisible(),
  ).resolves.toBe(true);
});

describe('the desk', () => {
  test('stays where it was after a press, with the focus there', async () => {
    const event = await anEvent();
    const moderator = await signedInVisitor(server, 'moderator', event.slug);
    const questions = questionsOf(server, event, moderator);
    for (let number = 1; number <= 12; number += 1) await questions.asked(`Kysymys ${number} on?`);
    const page = await moderatorsPage(event);
    await page.goto(server.url + questions.desk);
    const tenth = page.getByRole('listitem').filter({ hasText: 'Kysymys 10 on?' });
    await tenth.getByRole('button', { name: 'Hyväksy' }).click();
    const trace = page.locator('#did');
    await expect(trace.textContent()).resolves.toContain('Kysymys on hyväksytty.');
    const box = (await trace.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(400);
    const next = page.getByRole('listitem').filter({ hasText: 'Kysymys 11 on?' });
    expect((await next.boundingBox())!.y).toBeLessThan(720);
  });

  test('is worked with the keyboard alone: accept, then reject the next with a reason', async () => {
    const event = await anEvent();
    const moderator = await signedInVisitor(server, 'moderator', event.slug);
    const questions = questionsOf(server, event, moderator);
    const first = await questions.asked('Hyväksytäänkö tämä?');
    const second = await questions.asked('Hylätäänkö tämä?');
    const page = await moderatorsPage(event);
    await page.goto(server.url + questions.desk);
    await page.locator(`#q-${first.id}`).getByRole('button', { name: 'Hyväksy' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/did=accept/);
    const tabTo = async (name: string, role: 'button' | 'combobox' | 'textbox' | null) => {
      const card = page.locator(`#q-${second.id}`);
      const target = role
        ? card.getByRole(role, { name })
        : card.locator('summary', { hasText: name });
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo('Hylkää', null);
    await page.keyboard.press('Enter');
    await tabTo('Syy', 'combobox');
    await page.keyboard.type('Asiaton');
    await tabTo('Hylkää kysymys', 'button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/did=reject/);
    expect((await questions.now(second.id)).rejection?.reason).toBe('improper');
  });
});

test('on paper the run sheet has boxes to tick and no buttons', async () => {
  const event = await anEvent();
  const moderator = await signedInVisitor(server, 'moderator', event.slug);
  const questions = questionsOf(server, event, moderator);
  await questions.accepted('Tuleeko tämä paperille?');
  const page = await moderatorsPage(event);
  await page.goto(`${server.url}/organise/e/${event.slug}/run-sheet`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Tuleeko tämä paperille?').isVisible()).resolves.toBe(true);
  await expect(page.getByText('☐').isVisible()).resolves.toBe(true);
  for (const name of ['Merkitse esitetyksi', 'Kirjaudu ulos'])
    await expect(page.getByRole('button', { name }).isVisible()).resolves.toBe(false);
  await expect(page.getByRole('navigation').count()).resolves.toBe(0);
});

describe.each([
  ['/', 'light'],
  ['/sv/', 'dark'],
  ['/en/', 'light'],
] as const)('in the language of “%s” and a %s scheme', (prefix, colorScheme) => {
  test('a panellist’s page has no violations at 320 px and does not scroll sideways', async () => {
    const event = await anEvent();
    const moderator = await signedInVisitor(server, 'moderator', event.slug);
    const questions = questionsOf(server, event, moderator);
    const links = `/organise/e/${event.slug}/questions/panellists`;
    const { text } = await moderator.get(links);
    const key = text.match(/name="key" value="([^"]+)"/)![1]!;
    const id = await questions.accepted('Miten hyvinvointialuevalmistelun yhdyspintatyö jatkuu?');
    await questions.press(id, 'assign', { to: key });
    await questions.accepted('Entä tämä toinen?', { organisation: 'Marttayhdistys' });
    await moderator.send(links, { press: 'make', key });
    const path = (await moderator.get(links)).text.match(/\/p\/[\w-]{43}/)![0];
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(server.url + prefix.slice(0, -1) + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await context.close();
  });
});

test('a page that comes back with trouble has no violations either', async () => {
  const event = await anEvent();
  const moderator = await signedInVisitor(server, 'moderator', event.slug);
  const questions = questionsOf(server, event, moderator);
  const { id } = await questions.asked('Mitä tapahtuu, kun syy puuttuu?');
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const cookie = await cookieAs(server, 'moderator', event.slug);
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  await page.goto(server.url + questions.desk);
  const card = page.locator(`#q-${id}`);
  await card.locator('summary', { hasText: 'Hylkää' }).click();
  await card.getByRole('button', { name: 'Hylkää kysymys' }).click();
  await expect(page.title()).resolves.toMatch(/^Virhe: /);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  await context.close();
});

test('an accepted question is dragged to another place under its theme', async () => {
  const event = await anEvent();
  const moderator = await signedInVisitor(server, 'moderator', event.slug);
  const questions = questionsOf(server, event, moderator);
  for (const number of [1, 2, 3]) await questions.accepted(`Kysymys ${number} on?`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
  const cookie = await cookieAs(server, 'moderator', event.slug);
  const [name, value] = cookie.split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const order = async () =>
    (await page.locator('.question-text').allTextContents()).map((text) => text.slice(8, 9));
  const drag = async (from: number, to: number) => {
    const handle = (await page.locator('.drag-handle').nth(from).boundingBox())!;
    const target = (await page.locator('.question').nth(to).boundingBox())!;
    await page.mouse.move(handle.x + 5, handle.y + 5);
    await page.mouse.down();
    const below = to > from;
    await page.mouse.move(handle.x + 5, target.y + (below ? target.height - 5 : 5), { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/did=move/);
  };
  await page.goto(server.url + questions.desk);
  await drag(2, 0);
  expect(await order()).toEqual(['3', '1', '2']);
  await page.goto(server.url + questions.desk);
  await drag(0, 2);
  expect(await order()).toEqual(['1', '2', '3']);
  await context.close();
});
