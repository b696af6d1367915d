import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
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

/** Presses Tab until the focus is on what is named, as somebody without a mouse does. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return element.labels?.[0]?.textContent ?? element.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('with the keyboard alone one signs up on site, corrects the role and cancels', async () => {
  await page.goto(`${server.url}/e/seuraava-verkostoseminaari`);
  await tabTo(/^Ilmoittaudu$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/register/);
  await tabTo(/^Paikan päällä/);
  await page.keyboard.press('Space');
  await tabTo(/^Etunimi/);
  await page.keyboard.type('Maija');
  await tabTo(/^Sukunimi/);
  await page.keyboard.type('Meikäläinen');
  await tabTo(/^Sähköpostiosoite/);
  await page.keyboard.type('maija@example.fi');
  await tabTo(/^Ilmoittaudu$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/registered/);

  const [confirmation] = await mailTo(server.folder, 'maija@example.fi', 1);
  await page.goto(linkIn(confirmation!, /\/r\//));
  await tabTo(/^Näytä ja korjaa tiedot$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/details/);
  await tabTo(/^Rooli/);
  await page.keyboard.type('vapaaehtoinen');
  await tabTo(/^Tallenna tiedot$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=saved/);
  await tabTo(/^Peru ilmoittautuminen$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/cancellation/);
  await tabTo(/^Peru ilmoittautuminen$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/r\/[^/]+$/);

  const registration = await server.db
    .selectFrom('registrations')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(registration).toMatchObject({ role: 'vapaaehtoinen', state: 'cancelled' });
});

test('every element that takes the focus shows it', async () => {
  await page.goto(`${server.url}/e/seuraava-verkostoseminaari/register`);
  const invisible: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const shown =
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return shown ? null : element.outerHTML.slice(0, 80);
    });
    if (outline) invisible.push(outline);
  }
  expect(invisible).toEqual([]);
});
