import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { registrationByToken } from '#app/domain/registrations/registrations.server.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { startTestServer, TEST_SECRET, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let browser: Browser;
/** The addresses that only a registrant has. */
const own: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer();
  browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(`${server.url}/e/seuraava-verkostoseminaari/register`);
  await page.getByLabel('Paikan päällä', { exact: true }).check();
  await page.getByLabel('Etunimi').fill('Maija');
  await page.getByLabel('Sukunimi').fill('Meikäläinen');
  await page.getByLabel('Sähköpostiosoite').fill('maija@example.fi');
  await page.getByRole('button', { name: 'Ilmoittaudu' }).click();
  own.receipt = new URL(page.url()).pathname;
  const [confirmation] = await mailTo(server.folder, 'maija@example.fi', 1);
  own.registration = new URL(linkIn(confirmation!, /\/r\//)).pathname;
  const token = own.registration.split('/').at(-1)!;
  const registration = await registrationByToken(server.db, token, keyringFrom(TEST_SECRET));
  own.join = `/j/${registration!.joinToken}`;
  await page.goto(server.url + own.registration);
  await page.getByRole('button', { name: 'Valitse, mitä viestejä saat' }).click();
  own.choices = new URL(page.url()).pathname;
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const event = '/e/kanta-hameen-4-kumppanuuspaiva';
const pages: [string, () => string][] = [
  ['the front page', () => '/'],
  ['a network', () => '/n/kanta-hameen-kumppanuuspaivat'],
  ['a series', () => '/s/kanta-hameen-kumppanuuspaiva'],
  ['an upcoming event', () => event],
  ['a past event', () => '/e/kanta-hameen-3-kumppanuuspaiva'],
  ['a hybrid event', () => '/e/seuraava-verkostoseminaari'],
  ['the seminar of the past', () => '/e/verkostoseminaari-2017-12-12'],
  ['the privacy notice', () => `${event}/privacy`],
  ['the accessibility statement', () => '/accessibility'],
  ['the sign-up form', () => '/e/seuraava-verkostoseminaari/register'],
  ['the question form', () => `${event}/questions`],
  ['the page after a sign-up', () => own.receipt!],
  ['a registrant’s own page', () => own.registration!],
  ['a registrant’s details', () => `${own.registration!}/details`],
  ['the cancellation', () => `${own.registration!}/cancellation`],
  ['the join link', () => own.join!],
  ['the choice of mail', () => own.choices!],
  ['the choice of mail, saved', () => `${own.choices!}?done=saved`],
  ['a link to choices that is not valid', () => '/m/ei-ole'],
  ['a page that does not exist', () => '/e/ei-ole'],
];

describe.each(['', '/sv', '/en'])('in the language of “%s”', (language) => {
  describe.each(['light', 'dark'] as const)('in a %s scheme', (colorScheme) => {
    test.concurrent.each(pages)(
      '%s has no violations at 320 px and does not scroll sideways',
      async (_name, path) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width: 320, height: 640 },
        });
        const page = await context.newPage();
        await page.goto(server.url + (language + path()).replace(/\/$/, ''));
        await expectFlawless(page);
        await context.close();
      },
    );
  });
});

test('the form with errors has no violations either', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/e/seuraava-verkostoseminaari/register`);
  await page.getByRole('button', { name: 'Ilmoittaudu' }).click();
  await expectFlawless(page);
  await context.close();
});
