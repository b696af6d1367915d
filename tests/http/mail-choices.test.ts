import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { type Fields, fieldsOf, languageOfPage, textOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { rowsButMail } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;
let own: string;
let choices: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  event = await eventOn(server);
  const email = `maija.${event.slug}@example.fi`;
  await browser.fillIn(`/e/${event.slug}/register`, maija({ email, newsletter: 'on' }));
  own = `/r/${(await registrant(server.db, email)).token}`;
  choices = (await browser.send(`${own}/mail-choices`, {})).headers.get('Location')!;
});

afterAll(() => server.stop());

const ALL = { wanted: ['reminders', 'bulletins', 'newsletter'] };

/** What is ticked on the page. */
const ticked = async () => fieldsOf((await browser.get(choices)).text).wanted;

describe('the page of somebody’s choices', () => {
  test('opens from their registration, and has everything ticked that they get', async () => {
    expect(choices).toMatch(/^\/m\/[\w-]{43}$/);
    expect(textOf((await browser.get(own)).text)).toContain('Valitse, mitä viestejä saat');
    expect(fieldsOf((await browser.get(choices)).text)).toEqual(ALL);
  });

  test('stores what was chosen at the press of its button, and says so', async () => {
    const answer = await browser.send(choices, { wanted: 'bulletins' });
    expect(answer.status).toBe(303);
    const { text } = await browser.get(answer.headers.get('Location')!);
    expect(textOf(text)).toContain('Valintasi on tallennettu, ja se on voimassa heti.');
    expect(fieldsOf(text)).toEqual({ wanted: 'bulletins' });
  });

  test('says what comes in any case, and lets nobody untick that', async () => {
    const { text } = await browser.get(choices);
    expect(textOf(text)).toMatch(/Saat aina vahvistuksen, kun ilmoittaudut/);
    expect(text.match(/type="checkbox"/g)).toHaveLength(3);
  });

  test('shows of the person no more than the beginning of their address', async () => {
    const { text } = await browser.get(choices);
    expect(textOf(text)).toContain('m…@example.fi');
    expect(text).not.toMatch(/Maija|Meikäläinen|maija\./i);
  });

  test('changes nothing by being opened, and is kept and listed nowhere', async () => {
    const before = await rowsButMail(server.db);
    for (const page of [choices, `${choices}/bulletins`, `${choices}/reminders`]) {
      const { headers } = await browser.get(page);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('X-Robots-Tag')).toBe('noindex');
    }
    expect(await rowsButMail(server.db)).toEqual(before);
    expect((await browser.get(choices)).text).toContain('<meta name="robots" content="noindex"/>');
    expect((await browser.get('/robots.txt')).text).toContain('Disallow: /m/\n');
  });

  test.each([
    ['/sv', 'sv', 'Välj vilka meddelanden du får'],
    ['/en', 'en', 'Choose which messages you get'],
  ])('is in the reader’s language: %s', async (prefix, language, title) => {
    const { text } = await browser.get(prefix + choices);
    expect([languageOfPage(text), titleOf(text)]).toEqual([language, `${title} – Kutsu`]);
    const saved = await browser.send(prefix + choices, ALL);
    expect(saved.headers.get('Location')).toBe(`${prefix}${choices}?done=saved`);
  });

  test('of a link that is wrong or old says calmly that it is not valid, whichever', async () => {
    for (const page of [choices.slice(0, -1), `/m/${'x'.repeat(43)}`, '/m/1']) {
      const { status, text } = await browser.get(page);
      expect([status, titleOf(text)]).toEqual([404, 'Linkki ei ole voimassa – Kutsu']);
      expect((await browser.send(page, ALL)).status).toBe(404);
    }
  });

  test('takes no form from another site', async () => {
    const answer = await browser.send(choices, {}, { 'Sec-Fetch-Site': 'cross-site' });
    expect([answer.status, await ticked()]).toEqual([403, ALL.wanted]);
  });

  test('has the same key whenever it is opened from the registration', async () => {
    const again = await browser.send(`${own}/mail-choices`, {});
    expect(again.headers.get('Location')).toBe(choices);
  });
});

describe('one press in a mail program', () => {
  const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };
  const multipart = () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    return body;
  };

  /** Without cookies, from a server that says nothing of itself or from a page of its own. */
  const press = (body: FormData | URLSearchParams, headers: Fields = {}) =>
    browser.ask(`${choices}/bulletins`, {
      method: 'POST',
      body,
      headers: headers as Record<string, string>,
    });

  test.each([
    ['a form', () => new URLSearchParams(ONE_CLICK), {}],
    ['a form in parts', multipart, {}],
    [
      'a page of another site',
      () => new URLSearchParams(ONE_CLICK),
      { Origin: 'https://mail.example.net', 'Sec-Fetch-Site': 'cross-site' },
    ],
  ])(
    'as %s leaves the list at once, and is answered without a redirect',
    async (_as, body, headers) => {
      const { status, text } = await press(body(), headers);
      expect([status, text]).toEqual([
        200,
        'Et saa enää tiedotteita ja kiitosviestejä tämän verkoston tapahtumista.\n',
      ]);
      expect(await ticked()).toEqual(['reminders', 'newsletter']);
    },
  );

  test('twice is once', async () => {
    const statuses = [await press(multipart()), await press(multipart())].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 200]);
    expect(await ticked()).toEqual(['reminders', 'newsletter']);
  });

  test('on a reminder leaves the reminders', async () => {
    await browser.send(`/sv${choices}/reminders`, ONE_CLICK);
    expect(await ticked()).toEqual(['bulletins', 'newsletter']);
  });

  test('that does not say so, of no list or with no key changes nothing', async () => {
    const sent: [string, Fields][] = [
      [`${choices}/bulletins`, {}],
      [`${choices}/bulletins`, { 'List-Unsubscribe': 'x' }],
      [`${choices}/newsletter`, ONE_CLICK],
      [`/m/${'x'.repeat(43)}/bulletins`, ONE_CLICK],
    ];
    const statuses = [];
    for (const [path, body] of sent) statuses.push((await browser.send(path, body)).status);
    expect(statuses).toEqual([400, 400, 404, 404]);
    expect(await ticked()).toEqual(ALL.wanted);
  });

  test('that only opens the address leads to the page where one chooses', async () => {
    const { status, headers } = await browser.get(`/en${choices}/bulletins`);
    expect([status, headers.get('Location')]).toEqual([302, `/en${choices}`]);
  });
});
