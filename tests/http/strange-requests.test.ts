import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maija } from '#tests/support/maija.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const form = '/e/kanta-hameen-4-kumppanuuspaiva/register';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let before: Awaited<ReturnType<typeof stored>>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  before = await stored(server.db);
});

afterAll(() => server.stop());

describe('as the bytes come', () => {
  /** Sends exactly this and reads until the server ends the connection. */
  function bytes(request: string): Promise<string> {
    return new Promise((read, failed) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk.toString();
      });
      socket.on('close', () => read(answer));
      socket.on('error', failed);
      socket.write(request);
    });
  }

  test.each([
    ['no Host in HTTP/1.0', `GET ${form} HTTP/1.0\r\n\r\n`, 200],
    ['no Host in HTTP/1.1', `GET ${form} HTTP/1.1\r\n\r\n`, 400],
    ['a strange Host', `GET ${form} HTTP/1.1\r\nHost: ]%[ evil\r\nConnection: close\r\n\r\n`, 200],
    [
      'a strange X-Forwarded-Host and -Proto',
      `GET ${form} HTTP/1.0\r\nX-Forwarded-Host: ][\r\nX-Forwarded-Proto: ::\r\n\r\n`,
      200,
    ],
    ['a whole address', 'GET http://evil.example.net/e/x HTTP/1.0\r\n\r\n', 404],
    ['two slashes', 'GET //evil.example.net/x HTTP/1.0\r\n\r\n', 404],
    ['an address of 20,000 characters', `GET /${'a'.repeat(20_000)} HTTP/1.0\r\n\r\n`, 431],
    ['a header of 20,000 characters', `GET / HTTP/1.0\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      `POST ${form} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\na=bcd`,
      400,
    ],
    [
      'a length and chunks',
      `POST ${form} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
  ])('%s', async (_what, request, status) => {
    expect(await bytes(request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await stored(server.db)).toEqual(before);
  });

  test('a whole address never leads elsewhere', async () => {
    const answer = await bytes(
      `GET ${form} HTTP/1.1\r\nHost: evil.example.net\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).not.toContain('evil.example.net');
  });
});

test('60,000 fields are read in the time that a page takes', async () => {
  const many = Array.from({ length: 60_000 }, (_, n) => n.toString(36)).join('&');
  const begun = performance.now();
  const request = {
    method: 'POST',
    body: many,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  };
  const { status } = await browser.ask(form, request);
  expect([status, performance.now() - begun < 3000]).toEqual([422, true]);
});

test('65,000 combining marks, whose order takes long to settle, are too long at once', async () => {
  const marks = `a${'\u0301\u0316'.repeat(10_000)}`;
  const begun = performance.now();
  const { status } = await browser.send(form, maija({ firstName: marks }));
  expect([status, performance.now() - begun < 1000]).toEqual([422, true]);
});
