import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '#app/domain/time.ts';
import { type Fields, fieldsOf, textOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const event = '/e/kanta-hameen-4-kumppanuuspaiva';
const TWO_SECONDS = 2000;

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let theme: string;

beforeAll(async () => {
  server = await startTestServer({ env: { ROBOT_CHECKS: 'on' } });
  browser = visitor(server);
  const row = await server.db
    .selectFrom('themes as t')
    .innerJoin('events as e', 'e.id', 't.event_id')
    .select('t.id')
    .where('e.slug', '=', 'kanta-hameen-4-kumppanuuspaiva')
    .executeTakeFirstOrThrow();
  theme = String(row.id);
});

beforeEach(() => server.turnClockTo(SUNDAY));

afterAll(() => server.stop());

const opened = async (path: string) => fieldsOf((await browser.get(path)).text);
const wait = (time: number) => server.turnClockTo(server.now() + time);

let people = 0;
const somebody = () => {
  people += 1;
  return maija({ email: `maija${people}@example.fi`, organisation: 'Hattulan kunta' });
};

describe.each([
  ['the sign-up form', `${event}/register`, somebody],
  ['the question form', `${event}/questions`, () => ({ question: 'Mistä alkaa?', theme })],
])('%s', (_form, path, filledIn: () => Fields) => {
  const caught: [string, (form: Fields) => Fields, number][] = [
    ['filled in where people see no field', (form) => ({ ...form, fax: '1' }), TWO_SECONDS],
    ['sent before anybody could have typed', (form) => form, TWO_SECONDS - 1],
    ['that was never opened', ({ stamp: _, ...form }) => form, TWO_SECONDS],
    ['with a stamp of its own making', (form) => ({ ...form, stamp: 'a.b.c' }), TWO_SECONDS],
    [
      'with a stamp made older',
      (form) => ({ ...form, stamp: String(form.stamp).replace(/\.\w+\./, '.1.') }),
      TWO_SECONDS,
    ],
    [
      'with two stamps',
      (form) => ({ ...form, stamp: [String(form.stamp), String(form.stamp)] }),
      TWO_SECONDS,
    ],
  ];

  describe.each(caught)('%s', (_how, changed, after) => {
    test('comes back as it was, stores nothing, and succeeds when it is sent again', async () => {
      const typed = filledIn();
      const form = await opened(path);
      const before = await stored(server.db);
      wait(after);

      const answer = await browser.send(path, changed({ ...form, ...typed }));
      expect(answer.status).toBe(422);
      expect(titleOf(answer.text)).toMatch(/^Virhe: /);
      expect(textOf(answer.text)).toContain('Tarkista ne ja lähetä lomake uudelleen.');
      expect(await stored(server.db)).toEqual(before);
      const returned = fieldsOf(answer.text);
      expect(returned).toMatchObject({ ...typed, fax: '' });

      wait(TWO_SECONDS);
      expect((await browser.send(path, returned)).status).toBe(303);
    });
  });

  test('sent two seconds after it was opened is a person’s', async () => {
    const form = await opened(path);
    wait(TWO_SECONDS);
    expect((await browser.send(path, { ...form, ...filledIn() })).status).toBe(303);
  });

  test('that lay open overnight is a person’s', async () => {
    const form = await opened(path);
    wait(14 * HOUR);
    expect((await browser.send(path, { ...form, ...filledIn() })).status).toBe(303);
  });

  test('opened before the clock was set back is a person’s', async () => {
    const form = await opened(path);
    wait(-HOUR);
    expect((await browser.send(path, { ...form, ...filledIn() })).status).toBe(303);
  });

  test('keeps its age when it comes back with errors', async () => {
    const form = await opened(path);
    wait(TWO_SECONDS);
    const { text } = await browser.send(path, form);
    expect((await browser.send(path, { ...fieldsOf(text), ...filledIn() })).status).toBe(303);
  });
});
