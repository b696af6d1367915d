import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutTags } from '#tests/support/html.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

const event = '/e/kanta-hameen-4-kumppanuuspaiva';

let server: TestServer;
let browser: ReturnType<typeof visitor>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

afterAll(() => server.stop());

test('whatever is sent as a body is a form or is not, and never a fault', async () => {
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=raja'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...types),
      fc.uint8Array({ maxLength: 2000 }),
      async (type, bytes) => {
        const framed = type.includes('multipart')
          ? Buffer.concat([
              Buffer.from('--raja\r\nContent-Disposition: form-data; name="firstName"\r\n\r\n'),
              bytes,
              Buffer.from('\r\n--raja--\r\n'),
            ])
          : bytes;
        const request = { method: 'POST', body: framed, headers: { 'Content-Type': type } };
        const { status, text } = await browser.ask(`${event}/register`, request);
        expect([400, 422]).toContain(status);
        expect(withoutTags(text)).not.toContain('<');
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever is asked for is a page or is not, and never a fault', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'e',
      'r',
      'j',
      's',
      'n',
      'sv',
      'en',
      '..',
      '.',
      'kanta-hameen-4-kumppanuuspaiva',
      'register',
      '%00',
    ),
    fc.string({ unit: 'binary' }).map(encodeURIComponent),
    fc.webPath(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 6 }),
      fc.webQueryParameters(),
      async (parts, query) => {
        const { status, text } = await browser.get(`/${parts.join('/')}?${query}`);
        expect([200, 302, 400, 404]).toContain(status);
        if (status >= 400) expect(withoutTags(text)).not.toContain('<');
      },
    ),
    { numRuns: 500 },
  );
});
