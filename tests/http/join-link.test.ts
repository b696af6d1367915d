import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { MINUTE } from '#app/domain/time.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { languageOfPage, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { rowsButMail } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const MEETING = 'https://meet.example.fi/kuulopaiva';
const STARTS = helsinki('2026-12-15 15:00');
const OPENS = STARTS - 30 * MINUTE;
const ENDS = helsinki('2026-12-15 17:00');

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;
let people = 0;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  event = await eventOn(server);
});

afterAll(() => server.stop());

/** Signs somebody up and gives their registration. */
async function signedUp(at = event, mode: 'remote' | 'on-site' = 'remote') {
  people += 1;
  const email = `maija${people}@example.fi`;
  const { status } = await browser.fillIn(`/e/${at.slug}/register`, maija({ email, mode }));
  if (status !== 303) throw new Error(`answered ${status}`);
  return registrant(server.db, email);
}

const join = ({ joinToken }: { joinToken: string }) => `/j/${joinToken}`;

const attendances = () =>
  server.db
    .selectFrom('attendances')
    .select(['registration_id', 'came_at', 'by'])
    .where('event_id', '=', event.id)
    .execute();

describe('before the meeting', () => {
  test('the link says when it opens and tells nothing of the meeting link', async () => {
    const registration = await signedUp();
    server.turnClockTo(OPENS - 1);
    const { status, text } = await browser.get(join(registration));
    expect(status).toBe(200);
    expect(textOf(text)).toContain('Linkki avautuu tiistaina 15.12.2026 klo 14.30.');
    expect(text).not.toContain('meet.example.fi');
    expect(await attendances()).toEqual([]);
  });

  test('the link opens as early as the event says', async () => {
    await server.db
      .updateTable('events')
      .set({ join_opens_minutes: 60 })
      .where('id', '=', event.id)
      .execute();
    const registration = await signedUp();
    server.turnClockTo(STARTS - 60 * MINUTE);
    expect((await browser.get(join(registration))).status).toBe(302);
  });
});

describe('from half an hour before the start until the end', () => {
  test.each([
    ['as it opens', OPENS],
    ['a moment before the end', ENDS - 1],
  ])('the link leads to the meeting: %s', async (_when, now) => {
    const registration = await signedUp();
    server.turnClockTo(now);
    const { status, headers } = await browser.get(join(registration));
    expect([status, headers.get('Location')]).toEqual([302, MEETING]);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('the first visit is recorded as attendance, and only the first', async () => {
    const registration = await signedUp();
    for (const now of [OPENS, STARTS, ENDS - 1]) {
      server.turnClockTo(now);
      await browser.get(join(registration));
    }
    expect(await attendances()).toEqual([
      { registration_id: registration.id, came_at: OPENS, by: 'join-link' },
    ]);
  });

  test.each([
    ['HEAD', { method: 'HEAD' }],
    ['a prefetch', { headers: { 'Sec-Purpose': 'prefetch' } }],
    ['a prerender', { headers: { 'Sec-Purpose': 'prefetch;prerender' } }],
    ['an older prefetch', { headers: { Purpose: 'prefetch' } }],
  ])('%s is not a visit', async (_what, request) => {
    const registration = await signedUp();
    server.turnClockTo(STARTS);
    const { status } = await browser.ask(join(registration), request);
    expect([status, await attendances()]).toEqual([302, []]);
  });

  test('a meeting link that is changed is the one that the next visit gets', async () => {
    const registration = await signedUp();
    server.turnClockTo(STARTS);
    await browser.get(join(registration));
    const other = await eventOn(server, { meetingLink: 'https://meet.example.fi/uusi' });
    await server.db
      .updateTable('events')
      .set(({ selectFrom }) => ({
        meeting_link_sealed: selectFrom('events')
          .select('meeting_link_sealed')
          .where('id', '=', other.id),
      }))
      .where('id', '=', event.id)
      .execute();
    const { headers } = await browser.get(join(registration));
    expect(headers.get('Location')).toBe('https://meet.example.fi/uusi');
  });

  test('without a meeting link the page says that it is coming, with a button to look again', async () => {
    event = await eventOn(server, { meetingLink: undefined });
    const registration = await signedUp();
    server.turnClockTo(STARTS);
    const { status, text, headers } = await browser.get(join(registration));
    expect(status).toBe(200);
    expect(textOf(text)).toContain('Kokouslinkki on tulossa');
    expect(text).toMatch(/<form method="get">.*<button[^>]*>Katso uudelleen<\/button><\/form>/);
    expect(text).not.toMatch(/http-equiv/i);
    expect(headers.get('Refresh')).toBeNull();
    expect(await attendances()).toEqual([]);
  });

  test('a seat on site has no way to the meeting, and the page says where the seat is', async () => {
    event = await eventOn(server, { mode: 'hybrid', seats: { 'on-site': null, remote: null } });
    const registration = await signedUp(event, 'on-site');
    server.turnClockTo(STARTS);
    const { status, text } = await browser.get(join(registration));
    expect([status, textOf(text).includes('Paikkasi on paikan päällä')]).toEqual([200, true]);
    expect(text).not.toContain('meet.example.fi');
  });

  test('whoever still waits for a seat is told so', async () => {
    event = await eventOn(server, { seats: { remote: 1 } });
    await signedUp();
    const waiting = await signedUp();
    server.turnClockTo(STARTS);
    const { status, text } = await browser.get(join(waiting));
    expect([status, textOf(text).includes('Olet vielä jonossa')]).toEqual([200, true]);
    expect(text).not.toContain('meet.example.fi');
  });
});

describe('afterwards and otherwise', () => {
  test('after the end the link leads to the event’s page', async () => {
    const registration = await signedUp();
    server.turnClockTo(ENDS);
    const { status, headers } = await browser.get(join(registration));
    expect([status, headers.get('Location')]).toEqual([302, `/e/${event.slug}`]);
    expect(await attendances()).toEqual([]);
  });

  test('a cancelled registration’s link says that it is no longer in use', async () => {
    const registration = await signedUp();
    await browser.fillIn(`/r/${registration.token}/cancellation`, {});
    server.turnClockTo(STARTS);
    const { status, text } = await browser.get(join(registration));
    expect([status, textOf(text).includes('Ilmoittautuminen on peruttu')]).toEqual([200, true]);
    expect(text).not.toContain('meet.example.fi');
    expect(await attendances()).toEqual([]);
  });

  test('a cancelled event’s link says that it is cancelled', async () => {
    const registration = await signedUp();
    await server.db
      .updateTable('events')
      .set({ status: 'cancelled' })
      .where('id', '=', event.id)
      .execute();
    server.turnClockTo(STARTS);
    const { status, text } = await browser.get(join(registration));
    expect([status, textOf(text).includes('Tapahtuma on peruttu')]).toEqual([200, true]);
  });

  test('the token of the own page opens no meeting, and the join token no own page', async () => {
    const { token, joinToken } = await signedUp();
    server.turnClockTo(STARTS);
    expect((await browser.get(`/j/${token}`)).status).toBe(404);
    expect((await browser.get(`/r/${joinToken}`)).status).toBe(404);
  });

  test.each([
    ['/sv', 'sv', 'Länken öppnas'],
    ['/en', 'en', 'The link opens'],
  ])('the page is in the language of the address: %s', async (prefix, language, sentence) => {
    const registration = await signedUp();
    const { text } = await browser.get(prefix + join(registration));
    expect(languageOfPage(text)).toBe(language);
    expect(textOf(text)).toContain(sentence);
  });

  test('nothing but a visit to the meeting changes anything', async () => {
    const registration = await signedUp();
    const before = await rowsButMail(server.db);
    for (const now of [SUNDAY, OPENS - 1, ENDS]) {
      server.turnClockTo(now);
      await browser.get(join(registration));
    }
    expect(await rowsButMail(server.db)).toEqual(before);
  });
});
