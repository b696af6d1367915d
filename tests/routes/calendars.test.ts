import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function calendar(path: string) {
  const answer = await fetch(server.url + path);
  expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  const component = new ICAL.Component(ICAL.parse(await answer.text()));
  return component.getAllSubcomponents('vevent');
}

const NETWORK = '/n/kanta-hameen-kumppanuuspaivat/calendar.ics';

test('a network’s calendar has every event whose day is known', async () => {
  const events = await calendar(NETWORK);
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
    'Kanta-Hämeen 2. kumppanuuspäivä',
    'Kanta-Hämeen 3. kumppanuuspäivä',
    'Kanta-Hämeen 4. kumppanuuspäivä',
  ]);
});

test('a series’ calendar speaks the language of its address', async () => {
  const events = await calendar('/sv/s/kanta-hameen-kumppanuuspaiva/calendar.ics');
  expect(events.at(-1)!.getFirstPropertyValue('summary')).toBe(
    'Egentliga Tavastlands 4:e partnerskapsdag',
  );
});

test('an event’s own calendar has it alone', async () => {
  const [event, ...others] = await calendar('/e/kanta-hameen-4-kumppanuuspaiva/calendar.ics');
  expect(others).toEqual([]);
  expect(String(event!.getFirstPropertyValue('url'))).toMatch(
    /\/e\/kanta-hameen-4-kumppanuuspaiva$/,
  );
});

test('an event whose day is not known cannot be put in a calendar', async () => {
  const answer = await fetch(`${server.url}/e/kanta-hameen-1-kumppanuuspaiva/calendar.ics`);
  expect(answer.status).toBe(404);
});

test('no calendar holds a meeting link', async () => {
  const answer = await fetch(server.url + NETWORK);
  expect(await answer.text()).not.toContain('meet.example.fi');
});

describe('whoever has the calendar already', () => {
  test('is told that nothing has changed', async () => {
    const first = await fetch(server.url + NETWORK);
    const again = await fetch(server.url + NETWORK, {
      headers: { 'If-None-Match': first.headers.get('ETag')! },
    });
    expect(again.status).toBe(304);
  });

  test('gets it anew when an event has changed', async () => {
    const first = await fetch(server.url + NETWORK);
    await server.db
      .updateTable('events')
      .set({ title: JSON.stringify({ fi: 'Uusi nimi' }) })
      .where('slug', '=', 'kanta-hameen-4-kumppanuuspaiva')
      .execute();
    const again = await fetch(server.url + NETWORK, {
      headers: { 'If-None-Match': first.headers.get('ETag')! },
    });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('SUMMARY:Uusi nimi');
  });
});
