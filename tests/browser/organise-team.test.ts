import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const OWNER = 'jarjestaja@example.fi';
const INVITED = 'pekka.puro@example.fi';

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

/** A browser of somebody's own, as narrow as a phone. */
async function phone(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 320, height: 640 },
  });
  return context.newPage();
}

/** Asks for a link on the page that is open, and follows it in the same browser. */
async function signInByMail(page: Page, address: string, mails: number): Promise<void> {
  await page.getByLabel('Sähköpostiosoite').fill(address);
  await page.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
  await page.getByRole('heading', { name: 'Katso sähköpostisi' }).waitFor();
  await expectFlawless(page);
  const received = await mailTo(server.folder, address, mails);
  await page.goto(linkIn(received.at(-1)!, /sign-in\//));
  await expectFlawless(page);
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

test('an owner signs in by a link, shares the work with a co-organiser, and takes the rights back', async () => {
  const oona = await phone('dark');
  await oona.goto(`${server.url}/organise`);
  await expectFlawless(oona);
  await signInByMail(oona, OWNER, 1);
  await oona.getByRole('link', { name: 'Kanta-Hämeen 4. kumppanuuspäivä' }).click();
  await oona.getByRole('link', { name: 'Oikeudet' }).click();
  await oona.getByRole('link', { name: 'Anna oikeudet' }).click();

  await oona.getByLabel('Nimi').fill('Pekka Puro');
  await oona.getByLabel('Sähköpostiosoite').fill(INVITED);
  await oona.getByLabel('Yhteisjärjestäjä').check();
  await oona.getByLabel('Viimeinen voimassaolopäivä').fill('2026-12-31');
  await oona.getByRole('button', { name: 'Anna oikeudet ja lähetä viesti' }).click();
  await expect(oona.title()).resolves.toMatch(/^Virhe: /);
  await expectFlawless(oona);
  await oona.getByRole('link', { name: 'Valitse organisaatio' }).click();
  await oona.getByLabel('Organisaatio', { exact: true }).selectOption({ index: 1 });
  await oona.getByRole('button', { name: 'Anna oikeudet ja lähetä viesti' }).click();
  await expect(oona.getByRole('status').textContent()).resolves.toContain('Oikeudet on annettu');
  await expectFlawless(oona);

  const [told] = await mailTo(server.folder, INVITED, 1);
  expect(told!.subject).toBe('Sait oikeudet: Kanta-Hämeen 4. kumppanuuspäivä');
  expect(told!.text).toContain('Rooli: yhteisjärjestäjä');
  expect(told!.text).toContain('Voimassa: 31.12.2026 asti');
  const pekka = await phone('light');
  await pekka.goto(linkIn(told!, /sign-in/));
  await signInByMail(pekka, INVITED, 2);
  expect(new URL(pekka.url()).pathname).toBe('/organise/e/kanta-hameen-4-kumppanuuspaiva');
  await expect(pekka.getByRole('link', { name: 'Muokkaa', exact: true }).count()).resolves.toBe(1);
  await expect(pekka.getByRole('link', { name: 'Oikeudet' }).count()).resolves.toBe(0);

  await oona.getByRole('link', { name: 'Muuta tai poista: Pekka Puro' }).click();
  await oona.getByLabel('Kysymysten moderoija').check();
  await oona.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await pekka.reload();
  await expect(pekka.getByRole('link', { name: 'Muokkaa', exact: true }).count()).resolves.toBe(0);

  await oona.getByRole('link', { name: 'Muuta tai poista: Pekka Puro' }).click();
  await oona.getByRole('link', { name: 'Poista oikeudet' }).click();
  await expect(heading(oona)).resolves.toBe('Poista oikeudet: Pekka Puro');
  await expectFlawless(oona);
  await oona.getByRole('button', { name: 'Poista oikeudet' }).click();
  await expect(oona.getByRole('status').textContent()).resolves.toContain('Oikeudet on poistettu.');
  await expect(oona.getByText('Pekka Puro').count()).resolves.toBe(0);
  expect((await pekka.reload())!.status()).toBe(404);
});

test('an organiser changes their own name and the language of their mail, and tells their browsers apart', async () => {
  const oona = await phone('light');
  await oona.goto(`${server.url}/organise/account`);
  await signInByMail(oona, OWNER, 2);
  await expect(
    oona.getByRole('row', { name: 'Chrome, Linux (tämä selain)' }).count(),
  ).resolves.toBe(1);
  await oona.getByRole('link', { name: 'Muokkaa omia tietoja' }).click();
  await oona.getByLabel('Nimi').fill('');
  await oona.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expectFlawless(oona);
  await oona.getByLabel('Nimi').fill('Oona Omistaja');
  await oona.getByLabel('Ruotsi').check();
  await oona.getByRole('button', { name: 'Tallenna muutokset' }).click();
  await expect(heading(oona)).resolves.toBe('Oma tili');
  await expect(oona.getByRole('link', { name: 'Oma tili: Oona Omistaja' }).count()).resolves.toBe(
    1,
  );
  await oona.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await oona.getByLabel('Sähköpostiosoite').fill(OWNER);
  await oona.getByRole('button', { name: 'Lähetä kirjautumislinkki' }).click();
  const mails = await mailTo(server.folder, OWNER, 3);
  expect(mails.at(-1)!.subject).toBe('Inloggningslänk till Kutsu');
});
