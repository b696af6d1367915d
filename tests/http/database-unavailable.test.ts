import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { everyRow } from '#tests/support/every-row.ts';
import { fieldsOf, languageOfPage, textOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { rowsButMail } from '#tests/support/stored.ts';
import { type Answer, visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;
let theme: string;

beforeAll(async () => {
  server = await startTestServer({ busyTimeout: 50 });
  browser = visitor(server);
  event = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': 10, remote: 10 },
    themes: [{ fi: 'Kunta' }],
  });
  const { id } = await server.db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow();
  theme = String(id);
});

beforeEach(() => server.turnClockTo(SUNDAY));

afterAll(() => server.stop());

const form = () => `/e/${event.slug}/register`;

/** A whole form, question and diet and all. */
const whole = (email: string) =>
  maija({
    email,
    mode: 'on-site',
    diet: 'laktoositon',
    access: 'induktiosilmukka',
    question: 'Mistä\nyhteistyö alkaa?',
    theme,
    newsletter: 'on',
    municipality: '082',
  });

function expectFormBack(answer: Answer, typed: ReturnType<typeof whole>): void {
  expect(answer.status).toBe(503);
  expect(titleOf(answer.text)).toMatch(/^Virhe: /);
  expect(textOf(answer.text)).toContain(
    'Palvelu on hetken poissa käytöstä, eikä mitään tallennettu.',
  );
  expect(fieldsOf(answer.text)).toMatchObject(typed);
}

describe('while another process has locked the database', () => {
  let other: Sqlite.Database;

  beforeEach(() => {
    other = new Sqlite(join(server.folder, 'kutsu.sqlite'));
  });

  afterEach(() => other.close());

  /** Holds the write lock for as long as something is done. */
  async function locked<Result>(work: () => Promise<Result>): Promise<Result> {
    other.exec('begin exclusive');
    try {
      return await work();
    } finally {
      other.exec('rollback');
    }
  }

  async function signedUp(email: string) {
    await browser.fillIn(form(), maija({ email, mode: 'remote' }));
    return registrant(server.db, email);
  }

  test('a sign-up comes back whole, nothing is stored, and it succeeds afterwards', async () => {
    const typed = whole('lukko@example.fi');
    const before = await everyRow(server.db);
    const answer = await locked(() => browser.fillIn(form(), typed));
    expectFormBack(answer, typed);
    expect(await everyRow(server.db)).toEqual(before);
    expect((await browser.send(form(), fieldsOf(answer.text))).status).toBe(303);
  });

  test('a question comes back whole', async () => {
    const typed = { question: 'Mistä yhteistyö alkaa?', name: 'Maija', theme };
    const path = `/e/${event.slug}/questions`;
    const before = await rowsButMail(server.db);
    const answer = await locked(() => browser.fillIn(path, typed));
    expect([answer.status, await rowsButMail(server.db)]).toEqual([503, before]);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
    expect((await browser.send(path, fieldsOf(answer.text))).status).toBe(303);
  });

  test('a registrant’s corrections come back whole', async () => {
    const { token } = await signedUp('korjaaja@example.fi');
    const typed = maija({ email: 'korjaaja@example.fi', lastName: 'Uusi', role: 'valtuutettu' });
    const before = await rowsButMail(server.db);
    const answer = await locked(() => browser.send(`/r/${token}/details`, typed));
    expect([answer.status, await rowsButMail(server.db)]).toEqual([503, before]);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
  });

  test.each([
    ['cancellation', {}],
    ['invitation', {}],
    ['seat', { mode: 'on-site' }],
  ])('the button of the %s changes nothing and says what to do', async (button, fields) => {
    const { token } = await signedUp(`${button}@example.fi`);
    const before = await rowsButMail(server.db);
    const answer = await locked(() => browser.send(`/r/${token}/${button}`, fields));
    expect([answer.status, titleOf(answer.text)]).toEqual([
      503,
      'Palvelu on hetken poissa käytöstä – Kutsu',
    ]);
    expect(await rowsButMail(server.db)).toEqual(before);
  });

  test('the join link leads to the meeting all the same', async () => {
    const { joinToken } = await signedUp('tulija@example.fi');
    server.turnClockTo(helsinki('2026-12-15 15:00'));
    const { status, headers } = await locked(() => browser.get(`/j/${joinToken}`));
    expect([status, headers.get('Location')]).toEqual([302, 'https://meet.example.fi/kuulopaiva']);
  });

  test('pages can be read', async () => {
    const statuses = await locked(() =>
      Promise.all(
        ['/', `/e/${event.slug}`, form()].map(async (path) => (await browser.get(path)).status),
      ),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });

  test.each([
    ['/sv', 'sv', 'Tjänsten är tillfälligt ur bruk'],
    ['/en', 'en', 'The service is unavailable'],
  ])('the form says so in the language of the address: %s', async (prefix, language, sentence) => {
    const path = prefix + form();
    const { status, text } = await locked(() => browser.fillIn(path, whole('kieli@example.fi')));
    expect([status, languageOfPage(text)]).toEqual([503, language]);
    expect(textOf(text)).toContain(sentence);
  });
});

describe('while the disk is full', () => {
  const limitPages = async (pages: number) => {
    await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(server.db);
  };

  /** Lets the database grow no further, and signs people up until the last page of it is full. */
  async function fillUp(): Promise<{ typed: ReturnType<typeof whole>; answer: Answer }> {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(server.db);
    await limitPages(rows[0]!.page_count);
    for (let person = 0; person < 100; person += 1) {
      const typed = whole(`taysi${person}@example.fi`);
      const answer = await browser.fillIn(form(), typed);
      if (answer.status !== 303) return { typed, answer };
    }
    throw new Error('the database is not full after a hundred sign-ups');
  }

  afterEach(() => limitPages(1_000_000));

  test('a sign-up comes back whole, nothing of it is stored, and it succeeds afterwards', async () => {
    const { typed, answer } = await fillUp();
    expectFormBack(answer, typed);
    const half = JSON.stringify(await everyRow(server.db)).includes(String(typed.email));
    expect(half).toBe(false);

    await limitPages(1_000_000);
    expect((await browser.send(form(), fieldsOf(answer.text))).status).toBe(303);
    expect((await registrant(server.db, String(typed.email))).firstName).toBe('Maija');
  });

  test('the counters of the seats agree with the registrations', async () => {
    await fillUp();
    const pools = await server.db
      .selectFrom('pools as p')
      .select(({ selectFrom, fn, ref }) => [
        'p.confirmed',
        selectFrom('registrations as r')
          .select(fn.countAll<number>().as('count'))
          .whereRef('r.event_id', '=', 'p.event_id')
          .where('r.seat', '=', ref('p.mode'))
          .as('seated'),
      ])
      .where('p.event_id', '=', event.id)
      .execute();
    expect(pools.map(({ confirmed }) => confirmed)).toEqual(pools.map(({ seated }) => seated));
  });

  test('pages can be read', async () => {
    await fillUp();
    expect((await browser.get('/')).status).toBe(200);
    expect((await browser.get(form())).status).toBe(200);
  });
});
