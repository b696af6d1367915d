import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function page(path: string, now = SUNDAY): Promise<string> {
  server.turnClockTo(now);
  return (await fetch(server.url + path)).text();
}

/** The addresses of the events in a section, in order. */
function events(html: string, section: string): string[] {
  const part = html.split(`<h2 id="${section}">`)[1]!.split('<h2')[0]!;
  return [...part.matchAll(/href="\/(?:\w\w\/)?e\/([a-z0-9-]+)"/g)].map(([, slug]) => slug!);
}

describe('the front page', () => {
  test('has what is coming across networks first, then the past as an archive', async () => {
    const html = await page('/');
    expect(events(html, 'coming')).toEqual([
      'kanta-hameen-4-kumppanuuspaiva',
      'seuraava-verkostoseminaari',
    ]);
    expect(events(html, 'past')[0]).toBe('kanta-hameen-3-kumppanuuspaiva');
    expect(html).toMatch(/<h3>2021<\/h3>.*<h3>2017<\/h3>.*<h3>2010<\/h3>/s);
  });

  test('moves an event to the archive when it ends, without a change in the database', async () => {
    const before = await page('/', helsinki('2026-12-15 16:59'));
    const after = await page('/', helsinki('2026-12-15 17:00'));
    expect(events(before, 'coming')).toContain('kanta-hameen-4-kumppanuuspaiva');
    expect(events(after, 'past')[0]).toBe('kanta-hameen-4-kumppanuuspaiva');
  });

  test('tells what is left, as soon as it changes', async () => {
    expect(await page('/')).toContain('Paikan päällä: 40 paikkaa jäljellä');
    await server.db.updateTable('pools').set({ confirmed: 3 }).where('capacity', '=', 40).execute();
    expect(await page('/')).toContain('Paikan päällä: 37 paikkaa jäljellä');
  });

  test.each([
    ['/sv', 'Partnerskapsdagar och nätverksseminarier'],
    ['/en', 'Partnership days and network seminars'],
  ])('is told at %s in its language', async (path, title) => {
    expect(await page(path)).toContain(title);
  });
});

test('a network leads to its series, its events and its calendar', async () => {
  const html = await page('/n/kanta-hameen-kumppanuuspaivat');
  expect(html).toContain('href="/s/kanta-hameen-kumppanuuspaiva"');
  expect(html).toMatch(/href="webcal:\/\/[^"]+\/n\/kanta-hameen-kumppanuuspaivat\/calendar\.ics"/);
  expect(events(html, 'past')).toHaveLength(3);
});

test('a network whose work is over has an archive only', async () => {
  const html = await page('/n/kansallinen-hyvinvointiverkosto');
  expect(html).toContain('Tulossa ei ole nyt tapahtumia.');
  expect(events(html, 'past')).toHaveLength(7);
});

test('a series leads back to its network', async () => {
  const html = await page('/en/s/kanta-hameen-kumppanuuspaiva');
  expect(html).toContain('href="/en/n/kanta-hameen-kumppanuuspaivat"');
  expect(events(html, 'coming')).toEqual(['kanta-hameen-4-kumppanuuspaiva']);
});

test('a cancelled event stays in the list and says so', async () => {
  const fourth = server.db
    .updateTable('events')
    .where('slug', '=', 'kanta-hameen-4-kumppanuuspaiva');
  await fourth.set({ status: 'cancelled' }).execute();
  expect(await page('/s/kanta-hameen-kumppanuuspaiva')).toContain(
    '<p class="status cancelled">Peruttu</p>',
  );
  await fourth.set({ status: 'published' }).execute();
});

test.each(['/n/ei-ole', '/s/ei-ole', '/sv/n/ei-ole'])('there is nothing at %s', async (path) => {
  expect((await fetch(server.url + path)).status).toBe(404);
});

describe('the privacy notice of an event', () => {
  test('names the organisers as joint controllers and the time of each erasure', async () => {
    const html = await page('/e/kanta-hameen-4-kumppanuuspaiva/privacy');
    expect(html).toContain('yhteisrekisterinpitäjiä');
    expect(html).toContain('<li>Järjestöjen sote-muutostuki</li>');
    expect(html).toContain('6 kuukautta tapahtuman jälkeen');
  });

  test('speaks of diets where somebody comes on site, and not otherwise', async () => {
    expect(await page('/e/seuraava-verkostoseminaari/privacy')).toContain('14 päivän kuluttua');
    expect(await page('/e/kanta-hameen-4-kumppanuuspaiva/privacy')).not.toContain('ruokavalio');
  });
});

test.each([
  ['/accessibility', '14 päivän kuluessa'],
  ['/sv/accessibility', 'inom 14 dagar'],
  ['/en/accessibility', 'within 14 days'],
])('the accessibility statement at %s promises an answer to feedback', async (path, promise) => {
  const html = await page(path);
  expect(html).toContain(promise);
  expect(html).toContain('href="mailto:');
});
