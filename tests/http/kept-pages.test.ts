import { request as ask } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { HOUR } from '#app/domain/time.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  event = await eventOn(server, { seats: { remote: 5 }, themes: [{ fi: 'Kunta' }] });
});

afterAll(() => server.stop());

const path = () => `/e/${event.slug}`;
const read = async (of = path()) => textOf((await browser.get(of)).text).replaceAll('\u00ad', '');
const etagOf = async (of = path()) => (await browser.get(of)).headers.get('ETag');

describe('a kept page shows at the next request', () => {
  test('a change of the event', async () => {
    await read();
    await server.db
      .updateTable('events')
      .set({ lead: JSON.stringify({ fi: 'Uusi ingressi.' }) })
      .where('id', '=', event.id)
      .execute();
    expect(await read()).toContain('Uusi ingressi.');
  });

  test('a seat that is taken, on the event’s page and in the lists', async () => {
    await read();
    await read('/');
    await browser.fillIn(`${path()}/register`, maija());
    expect(await read()).toContain('4 paikkaa jäljellä');
    expect(await read('/')).toContain('4 paikkaa jäljellä');
  });

  test('a question that an organiser accepts or takes back', async () => {
    const { id } = await server.db
      .selectFrom('themes')
      .select('id')
      .where('event_id', '=', event.id)
      .executeTakeFirstOrThrow();
    const question = { question: 'Mistä yhteistyö alkaa?', theme: String(id) };
    await browser.fillIn(`${path()}/questions`, question);
    expect(await read()).not.toContain(question.question);
    for (const [state, shown] of [
      ['accepted', true],
      ['rejected', false],
    ] as const) {
      await server.db
        .updateTable('questions')
        .set({ state })
        .where('event_id', '=', event.id)
        .execute();
      expect((await read()).includes(question.question)).toBe(shown);
    }
  });

  test('an answer, another order, a merged question and a name that is erased', async () => {
    const question = {
      event_id: event.id,
      language: 'fi',
      state: 'accepted',
      created_at: 1,
    } as const;
    const [first, second] = [
      { ...question, text: 'Ensimmäinen?', name: 'Aino Asukas', submission: '1', position: 1 },
      { ...question, text: 'Toinen?', submission: '2', position: 2 },
    ];
    await read();
    await server.db.insertInto('questions').values(first).execute();
    await server.db.insertInto('questions').values(second).execute();
    expect(await read()).toMatch(/Ensimmäinen\? Aino Asukas.*Toinen\?/);
    const change = (text: string) =>
      server.db.updateTable('questions').where('event_id', '=', event.id).where('text', '=', text);
    await change('Toinen?')
      .set({ answer: JSON.stringify({ fi: 'Kyllä.' }), answer_published_at: 1 })
      .execute();
    expect(await read()).toContain('Toinen? Vastaus Kyllä.');
    await change('Ensimmäinen?').set({ position: 3 }).execute();
    expect(await read()).toMatch(/Toinen\?.*Ensimmäinen\?/);
    await change('Ensimmäinen?').set({ name: null }).execute();
    expect(await read()).not.toContain('Aino');
    const { id } = await change('Toinen?')
      .set({ position: 2 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await change('Ensimmäinen?').set({ merged_into: id }).execute();
    expect(await read()).not.toContain('Ensimmäinen?');
  });

  test('that registration has opened, closed, and that the event has begun and ended', async () => {
    await server.db
      .updateTable('events')
      .set({
        registration_opens_at: SUNDAY + HOUR,
        registration_closes_at: SUNDAY + 2 * HOUR,
      })
      .where('id', '=', event.id)
      .execute();
    const pages = new Set<string>();
    const turns = [
      SUNDAY,
      SUNDAY + HOUR,
      SUNDAY + 2 * HOUR,
      helsinki('2026-12-14 20:00'),
      helsinki('2026-12-15 17:00'),
    ];
    for (const now of turns) {
      server.turnClockTo(now - 1);
      const before = await read();
      server.turnClockTo(now);
      const after = await read();
      if (now !== SUNDAY) expect([now, before === after]).toEqual([now, false]);
      pages.add(after);
    }
    expect(pages.size).toBe(turns.length);
  });

  test('that it has been cancelled, and that a draft is no page', async () => {
    await read();
    const set = (status: 'cancelled' | 'draft') =>
      server.db.updateTable('events').set({ status }).where('id', '=', event.id).execute();
    await set('cancelled');
    expect(await read()).toContain('Tapahtuma on peruttu');
    await set('draft');
    expect((await browser.get(path())).status).toBe(404);
  });
});

describe('a kept page does not change', () => {
  test('with somebody’s question, or with a mail', async () => {
    const before = await etagOf();
    await server.db
      .updateTable('messages')
      .set({ failure: null })
      .where('event_id', '=', event.id)
      .execute();
    expect(await etagOf()).toBe(before);
  });

  test('with the query: there is one page for all of them', async () => {
    const first = await browser.get(`${path()}?utm_source=a`);
    const second = await browser.get(`${path()}?x=${'y'.repeat(2000)}`);
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(second.text).toBe(first.text);
    expect(second.text).not.toContain('utm_source');
  });
});

describe('who has the page already', () => {
  test.each([
    ['its tag', (etag: string) => etag, 304],
    ['its tag without the W/', (etag: string) => etag.replace('W/', ''), 304],
    ['a list with its tag', (etag: string) => `"a", ${etag} , W/"b"`, 304],
    ['any tag', () => '*', 304],
    ['other tags', () => '"a", W/"b"', 200],
    ['part of its tag', (etag: string) => etag.slice(0, -2), 200],
  ])('is told so by %s: %#', async (_by, tag, status) => {
    const answer = await browser.get(path(), { 'If-None-Match': tag((await etagOf())!) });
    expect([answer.status, answer.text === '']).toEqual([status, status === 304]);
  });

  test('is told so for HEAD too', async () => {
    const headers = { 'If-None-Match': (await etagOf())! };
    expect((await browser.ask(path(), { method: 'HEAD', headers })).status).toBe(304);
  });
});

describe('a page goes over the wire', () => {
  /** As it comes, without a client that decompresses. */
  function received(
    method: string,
    accepted?: string,
  ): Promise<{ coding?: string; body: Buffer; length: number }> {
    return new Promise((done, failed) => {
      const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
      ask(server.url + path(), { method, headers }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        const { 'content-encoding': coding, 'content-length': length } = response.headers;
        done({ coding, body, length: Number(length) });
      })
        .on('error', failed)
        .end();
    });
  }

  const plain = async () => (await browser.get(path())).text;

  test.each([
    ['br', 'gzip, deflate, br'],
    ['br', 'br;q=1.0, gzip;q=0.8'],
    ['gzip', 'gzip, deflate'],
    ['gzip', 'gzip, br;q=0'],
    [undefined, 'identity'],
    [undefined, 'gzip;q=0, br;q=0.0'],
    [undefined, 'broccoli'],
    [undefined, undefined],
  ])('as %s to whoever takes %s', async (coding, accepted) => {
    const answer = await received('GET', accepted);
    expect([answer.coding, answer.length]).toEqual([coding, answer.body.length]);
    const decoded =
      coding === 'br'
        ? brotliDecompressSync(answer.body)
        : coding === 'gzip'
          ? gunzipSync(answer.body)
          : answer.body;
    expect(decoded.toString()).toBe(await plain());
  });

  test('without its body for HEAD, with the same length', async () => {
    const get = await received('GET', 'gzip');
    const head = await received('HEAD', 'gzip');
    expect([head.body.length, head.length, head.coding]).toEqual([0, get.length, 'gzip']);
  });

  test('without its body for HEAD when nobody has asked for it before', async () => {
    const head = await received('HEAD');
    expect([head.body.length, head.length]).toEqual([0, Buffer.byteLength(await plain())]);
  });
});
