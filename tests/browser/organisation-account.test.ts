import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { freePort } from '#tests/support/free-port.ts';
import { providerEnvironment, startOpenIdProvider } from '#tests/support/openid-provider.ts';
import { organiserAs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  server = await startTestServer({ env: providerEnvironment(port) });
  await organiserAs(server.db, 'organiser');
  const accounts = {
    liisa: { email: 'organiser@example.fi', email_verified: true },
    stranger: { email: 'stranger@example.fi', email_verified: true },
  };
  provider = await startOpenIdProvider({ port, program: server.url, accounts });
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  await provider.stop();
  await server.stop();
});

/** The provider's page asks for a typeface from elsewhere, which no test needs. */
async function ownPage(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
  await context.route(/fonts\.googleapis\.com/, (route) => route.abort());
  return context.newPage();
}

/** Passes the provider's own sign-in page. */
async function signInThere(page: Page, account: string): Promise<void> {
  await page.getByRole('heading', { name: 'Sign-in' }).waitFor();
  await page.getByPlaceholder('Enter any login').fill(account);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

test('an organiser on the way to a page signs in with the account of their organisation', async () => {
  const page = await ownPage();
  await page.goto(`${server.url}/organise/account`);
  await page.getByRole('button', { name: 'Kirjaudu organisaatiotilillä' }).click();
  await signInThere(page, 'liisa');
  await page.getByRole('heading', { level: 1, name: 'Oma tili' }).waitFor();
  expect(page.url()).toBe(`${server.url}/organise/account`);
});

test('whoever has no rights reads whom to ask, in their own language', async () => {
  const page = await ownPage('dark');
  await page.goto(`${server.url}/sv/organise/sign-in`);
  await page.getByRole('button', { name: 'Logga in med organisationskonto' }).click();
  await signInThere(page, 'stranger');
  await page.getByRole('heading', { name: 'Du har inga arrangörsrättigheter' }).waitFor();
  await expectFlawless(page);
  await page.getByRole('link', { name: 'Till inloggningssidan' }).click();
  await page.getByRole('button', { name: 'Skicka inloggningslänken' }).waitFor();
});

test('whoever turns back at the provider can begin anew', async () => {
  const page = await ownPage();
  await page.goto(`${server.url}/organise/sign-in`);
  await page.getByRole('button', { name: 'Kirjaudu organisaatiotilillä' }).click();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Kirjautuminen ei onnistunut' }).waitFor();
  await expectFlawless(page);
});

describe.each(['', '/sv', '/en'])('in the language of “%s”', (language) => {
  test.each(['/organise/sign-in', '/organise/sign-in?trouble=account'])(
    '%s has no violations',
    async (path) => {
      const page = await ownPage();
      await page.goto(server.url + language + path);
      await expectFlawless(page);
    },
  );
});
