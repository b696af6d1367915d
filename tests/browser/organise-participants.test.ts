import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { maija } from '#tests/support/maija.ts';
import { cookieAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: Browser;
let room: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  const { slug } = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': 2, remote: null },
    title: { fi: 'Verkostoseminaari' },
  });
  room = `/organise/e/${slug}`;
  for (const [firstName, lastName, municipality] of [
    ['Aino', 'Mäkinen', '082'],
    ['Eero', 'Virtanen', '061'],
    ['Liisa', 'Äijälä', '082'],
  ] as const)
    await visitor(server).fillIn(
      `/e/${slug}/register`,
      maija({
        firstName,
        lastName,
        email: `${firstName}@example.fi`,
        municipality,
        mode: 'on-site',
        organisation: 'Hattulan kunta',
        diet: 'Gluteeniton',
      }),
    );
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function signedIn(role: 'organiser' | 'desk', colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 320, height: 640 },
  });
  const [name, value] = (await cookieAs(server, role, room.split('/').at(-1))).split(/=(.*)/s);
  await context.addCookies([{ name: name!, value: value!, url: server.url }]);
  return context.newPage();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const done = (page: Page) => page.getByRole('status').textContent();

test('a project manager looks how the event is doing, and helps three people on the phone', async () => {
  const page = await signedIn('organiser', 'light');
  await page.goto(server.url + room);
  await expectFlawless(page);
  await page.getByRole('img', { name: 'Ilmoittautumiset ajan mukaan' }).waitFor();
  await page.getByText('Näytä lukuina').click();
  await page.getByRole('cell', { name: '3', exact: true }).first().waitFor();
  await expectFlawless(page);
  await page.getByText(/ketään: .*Janakkala/).waitFor();

  await page.getByRole('link', { name: 'Lisää osallistuja' }).click();
  await page.getByRole('button', { name: 'Lisää osallistuja' }).click();
  await expectFlawless(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  await page.getByLabel('Paikan päällä', { exact: true }).check();
  await page.getByLabel('Etunimi').fill('Hilkka');
  await page.getByLabel('Sukunimi').fill('Vanhala');
  await page.getByLabel('Esteettömyystarpeet').fill('Pyörätuolipaikka');
  await page.getByLabel('Anna paikka, vaikka paikat olisivat täynnä').check();
  await page.getByRole('button', { name: 'Lisää osallistuja' }).click();
  expect(await heading(page)).toBe('Hilkka Vanhala');
  expect(await done(page)).toBe('Osallistuja on lisätty.');
  await expectFlawless(page);

  await page.getByRole('link', { name: 'Takaisin osallistujiin' }).click();
  await page.getByLabel(/^Hae nimellä/).fill('aijala');
  await page.getByRole('button', { name: 'Hae' }).click();
  await expectFlawless(page);
  await page.getByRole('link', { name: 'Äijälä Liisa' }).click();
  await page.getByRole('link', { name: 'Anna paikka jonon ohi' }).click();
  await expectFlawless(page);
  await page.getByLabel('Perustelu').fill('Pitää puheenvuoron');
  await page.getByLabel(/^Lisää yksi paikka/).check();
  await page.getByRole('button', { name: 'Anna paikka ja lähetä vahvistus' }).click();
  expect(await done(page)).toBe('Osallistuja sai paikan, ja vahvistus on lähdössä.');
  await expectFlawless(page);

  await page.getByRole('link', { name: 'Vaihda osallistumistapaa' }).click();
  await expectFlawless(page);
  await page.getByRole('button', { name: 'Siirrä etäosallistujaksi' }).click();
  expect(await done(page)).toContain('Osallistumistapa on vaihdettu');

  await page.getByRole('link', { name: 'Peru ilmoittautuminen' }).click();
  await expectFlawless(page);
  await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click();
  expect(await done(page)).toBe('Ilmoittautuminen on peruttu.');
  await expectFlawless(page);
  await page.context().close();
});

test('the kitchen gets its numbers, and a diet is looked at by the one button', async () => {
  const page = await signedIn('organiser', 'dark');
  await page.goto(`${server.url}${room}/participants`);
  await page.getByRole('link', { name: 'Tarjoilun tiedot' }).click();
  await page.getByRole('button', { name: 'Näytä tarjoilun tiedot' }).click();
  await page.getByRole('rowheader', { name: 'Gluteeniton' }).waitFor();
  expect(await page.content()).not.toContain('Mäkinen');
  await expectFlawless(page);

  await page.goto(`${server.url}${room}/participants`);
  await page.getByRole('link', { name: 'Mäkinen Aino' }).click();
  await page.getByRole('button', { name: 'Näytä tarpeet' }).click();
  expect(await page.getByLabel('Erityisruokavalio').inputValue()).toBe('Gluteeniton');
  await expectFlawless(page);
  await page.context().close();
});

test('at the door, a name is found and let in with the keyboard alone', async () => {
  const page = await signedIn('desk', 'dark');
  await page.goto(`${server.url}${room}/check-in`);
  await expectFlawless(page);
  await page.getByLabel('Hae nimellä tai organisaatiolla').focus();
  await page.keyboard.type('mak');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Saapui: Aino Mäkinen' }).waitFor();
  await expectFlawless(page);
  await page.getByRole('button', { name: 'Hae' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await done(page)).toBe('Saapuminen on merkitty.');
  expect(await page.getByText(/^Saapunut 1 \//).count()).toBe(1);
  await page.getByRole('button', { name: 'Peru merkintä: Aino Mäkinen' }).click();
  expect(await done(page)).toBe('Saapumismerkintä on poistettu.');
  await page.context().close();
});
