import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '#tests/support/chromium.ts';
import { expectFlawless } from '#tests/support/flawless.ts';
import { cookieAs, UPCOMING } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

const PAST = 'kanta-hameen-3-kumppanuuspaiva';
const WORKSHOP = 'Miten yhdyspinnat pidetään elävinä?';
const LIAISON = 'Jokaiseen kuntaan nimetään yhdyshenkilö.';

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

async function pageOfOrganiser(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const [name, value] = (await cookieAs(server)).split(/=(.*)/s) as [string, string];
  await context.addCookies([{ name, value, url: server.url }]);
  return context.newPage();
}

function handsOn(page: Page) {
  return {
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name: string) => page.getByRole('link', { name, exact: true }).click(),
    /** A group of fields by its legend, and the one of them in Finnish. */
    inFinnish: (legend: string) => page.getByRole('group', { name: legend }).getByLabel('Suomeksi'),
  };
}

test('after the day the organiser publishes the slides and what the workshop concluded, and the next day’s page shows it', async () => {
  const page = await pageOfOrganiser({ javaScriptEnabled: false });
  const { press, follow, inFinnish } = handsOn(page);
  await page.goto(`${server.url}/organise/e/${PAST}/edit`);
  await follow('Materiaalit ja tallenteet');
  await follow('Lisää materiaali');
  await inFinnish('Nimi').fill('Avauspuheenvuoron kalvot');
  await page.getByLabel('Osoite verkossa').fill('https://kalvot.example.fi/avaus.pdf');
  await press('Tallenna muutokset');
  await follow('Takaisin muokkaukseen');

  await follow('Koosteet ja johtopäätökset');
  await follow('Lisää kooste');
  await inFinnish('Otsikko').fill(WORKSHOP);
  await inFinnish('Teksti').fill('Työpajassa nousi esiin **kaksi** asiaa.');
  await press('Tallenna muutokset');
  await follow(`Lisää johtopäätös: ${WORKSHOP}`);
  await inFinnish('Johtopäätös').fill(LIAISON);
  await page.getByLabel('Vastuutaho').fill('Kanta-Hämeen hyvinvointialue');
  await page.getByLabel('Käynnissä').check();
  await press('Tallenna muutokset');

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(`${server.url}/e/${PAST}`);
  const slides = reader.getByRole('link', { name: 'Avauspuheenvuoron kalvot' });
  await expect(slides.getAttribute('href')).resolves.toBe('https://kalvot.example.fi/avaus.pdf');
  await expect(reader.locator('.summary strong').textContent()).resolves.toBe('kaksi');

  const onNextDay = async () => {
    await reader.goto(`${server.url}/e/${UPCOMING}`);
    return reader.locator('.summary li', { hasText: LIAISON }).textContent();
  };
  await expect(onNextDay()).resolves.toBe(
    `${LIAISON} Käynnissä Vastuussa: Kanta-Hämeen hyvinvointialue`,
  );

  await follow(`Muokkaa: ${LIAISON}`);
  await page.getByLabel('Tehty').check();
  await press('Tallenna muutokset');
  await expect(onNextDay()).resolves.toBe(
    `${LIAISON} Tehty Vastuussa: Kanta-Hämeen hyvinvointialue`,
  );
});

test.each(['light', 'dark'] as const)(
  'what came back and what is previewed can be read by everybody at 320 px in a %s scheme',
  async (colorScheme) => {
    const page = await pageOfOrganiser({ colorScheme, viewport: { width: 320, height: 640 } });
    const { press, inFinnish } = handsOn(page);
    const edit = `${server.url}/organise/e/${UPCOMING}/edit`;
    await page.goto(`${edit}/materials/new`);
    await page.getByLabel('Osoite verkossa').fill('kalvot.example.fi');
    await press('Tallenna muutokset');
    await expect(page.getByRole('alert').textContent()).resolves.toContain('joka alkaa https://');
    await expectFlawless(page);

    await page.goto(`${edit}/summaries/new`);
    await inFinnish('Teksti').fill('# Ensimmäinen ryhmä\n\n- yhdyspintavalmistelukokonaisuus');
    await press('Esikatsele');
    await expect(page.locator('.preview li').textContent()).resolves.toContain('yhdyspinta');
    await expectFlawless(page);
  },
);
