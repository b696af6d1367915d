import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maija } from '#tests/support/maija.ts';
import { parsedCalendar, propertyValue } from '#tests/support/parsed-calendar.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  await browser.fillIn('/e/kanta-hameen-4-kumppanuuspaiva/register', maija());
});

afterAll(() => server.stop());

const feeds: [string, string, string[]][] = [
  [
    'a network’s',
    '/n/kanta-hameen-kumppanuuspaivat/calendar.ics',
    [
      'Kanta-Hämeen 2. kumppanuuspäivä',
      'Kanta-Hämeen 3. kumppanuuspäivä',
      'Kanta-Hämeen 4. kumppanuuspäivä',
    ],
  ],
  [
    'a series’',
    '/s/verkostoseminaari/calendar.ics',
    ['Verkostoseminaari 12.12.', 'Kunta hyvinvoinnin edistäjänä: verkostoseminaari'],
  ],
  [
    'an event’s',
    '/e/kanta-hameen-4-kumppanuuspaiva/calendar.ics',
    ['Kanta-Hämeen 4. kumppanuuspäivä'],
  ],
];

describe.each(feeds)('%s calendar', (_whose, path, titles) => {
  test('is published, and has the events whose day is known', async () => {
    const { status, headers, text } = await browser.get(path);
    const { calendar, events } = parsedCalendar(text);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(propertyValue(calendar, 'method')).toBe('PUBLISH');
    expect(events.map((event) => propertyValue(event, 'summary').replaceAll('\u00ad', ''))).toEqual(
      expect.arrayContaining(titles),
    );
    expect(events).toHaveLength(titles.length);
  });

  test('names nobody, and knows no meeting link', async () => {
    const { text } = await browser.get(path);
    expect(text).not.toMatch(/ATTENDEE|Maija|maija|meet\.example\.fi/);
  });

  test('is 304 for whoever has it, with the same ETag', async () => {
    const first = await browser.get(path);
    const etag = first.headers.get('ETag')!;
    const again = await browser.get(path, { 'If-None-Match': etag });
    expect([again.status, again.text, again.headers.get('ETag')]).toEqual([304, '', etag]);
  });

  test('keeps its ETag when somebody signs up', async () => {
    const before = (await browser.get(path)).headers.get('ETag');
    await browser.fillIn(
      '/e/kanta-hameen-4-kumppanuuspaiva/register',
      maija({ email: `${path.length}@example.fi` }),
    );
    expect((await browser.get(path)).headers.get('ETag')).toBe(before);
  });

  test.each(['/sv', '/en'])('is there in the other languages too: %s', async (language) => {
    const { status, text } = await browser.get(language + path);
    expect([status, parsedCalendar(text).events.length]).toEqual([200, titles.length]);
  });
});

test('a moved event has a new ETag at the next request', async () => {
  const path = '/s/verkostoseminaari/calendar.ics';
  const before = await browser.get(path);
  await server.db
    .updateTable('events')
    .set({ updated_at: server.now() + 1000, calendar_sequence: 1 })
    .where('slug', '=', 'seuraava-verkostoseminaari')
    .execute();
  const etag = before.headers.get('ETag')!;
  const after = await browser.get(path, { 'If-None-Match': etag });
  expect([after.status, after.headers.get('ETag') === etag]).toEqual([200, false]);
});

test('a cancelled event stays in the feed as cancelled', async () => {
  const path = '/e/seuraava-verkostoseminaari/calendar.ics';
  await server.db
    .updateTable('events')
    .set({ status: 'cancelled' })
    .where('slug', '=', 'seuraava-verkostoseminaari')
    .execute();
  const [event] = parsedCalendar((await browser.get(path)).text).events;
  expect(propertyValue(event!, 'status')).toBe('CANCELLED');
});

test('an event of which only the month is known has no calendar', async () => {
  const { status } = await browser.get('/e/kanta-hameen-1-kumppanuuspaiva/calendar.ics');
  expect(status).toBe(404);
});

test('robots are told what is not theirs, and where the sitemap is', async () => {
  const { headers, text } = await browser.get('/robots.txt');
  expect(headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(text).toContain('Disallow: /r/\n');
  expect(text).toContain('Disallow: /sv/j/\n');
  expect(text).toMatch(/^Sitemap: http:\/\/localhost:\d+\/sitemap\.xml$/m);
});

test('every address of the sitemap is a page that may be found', async () => {
  const { headers, text } = await browser.get('/sitemap.xml');
  expect(headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
  const origin = /Sitemap: (.*)\/sitemap/.exec((await browser.get('/robots.txt')).text)![1]!;
  const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    address!.replace(origin, ''),
  );
  expect(paths.length).toBe(new Set(paths).size);
  expect(paths).toContain('/en/e/kanta-hameen-3-kumppanuuspaiva');
  for (const path of paths) {
    const page = await browser.get(path);
    expect([path, page.status, page.text.includes('noindex')]).toEqual([path, 200, false]);
  }
});

test('the invitation of one’s own and the public calendar are told apart by their UIDs', async () => {
  const { text } = await browser.get('/e/kanta-hameen-4-kumppanuuspaiva/calendar.ics');
  const uid = propertyValue(parsedCalendar(text).events[0]!, 'uid');
  const invitations = await server.db.selectFrom('invitations').select('uid').execute();
  expect(invitations.map((invitation) => invitation.uid)).not.toContain(uid);
  expect(ICAL.parse(text)[0]).toBe('vcalendar');
});
