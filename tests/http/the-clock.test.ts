import type { Updateable } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import type { Schema } from '#db/schema.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { fieldsOf, languageOfPage, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

const STARTS = helsinki('2026-12-15 15:00');
const ENDS = helsinki('2026-12-15 17:00');

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  event = await eventOn(server, { themes: [{ fi: 'Kunta' }] });
});

afterAll(() => server.stop());

const change = (columns: Updateable<Schema['events']>) =>
  server.db.updateTable('events').set(columns).where('id', '=', event.id).execute();

describe('registration', () => {
  const register = () => `/e/${event.slug}/register`;

  async function expectShut(sentence: string): Promise<void> {
    const page = await browser.get(register());
    expect([page.status, fieldsOf(page.text)]).toEqual([200, {}]);
    expect(textOf(page.text)).toContain(sentence);

    const before = await stored(server.db);
    const answer = await browser.send(register(), maija());
    expect(answer.status).toBe(409);
    expect(textOf(answer.text)).toContain(`${sentence} Mitään ei tallennettu.`);
    expect(await stored(server.db)).toEqual(before);
  }

  async function expectOpen(): Promise<void> {
    expect((await browser.fillIn(register(), maija())).status).toBe(303);
  }

  test('is not open a moment before it opens, and the page says when it will be', async () => {
    await change({ registration_opens_at: SUNDAY + DAY });
    server.turnClockTo(SUNDAY + DAY - 1);
    await expectShut('Ilmoittautuminen alkaa maanantaina 23.11.2026 klo 12.00.');
  });

  test('is open from the moment it opens', async () => {
    await change({ registration_opens_at: SUNDAY + DAY });
    server.turnClockTo(SUNDAY + DAY);
    await expectOpen();
  });

  test('is open until the event begins where nothing else is said', async () => {
    server.turnClockTo(STARTS - 1);
    await expectOpen();
  });

  test('is closed once the event begins', async () => {
    server.turnClockTo(STARTS);
    await expectShut('Ilmoittautuminen on päättynyt.');
  });

  test('is closed at its closing time', async () => {
    await change({ registration_closes_at: SUNDAY + HOUR });
    server.turnClockTo(SUNDAY + HOUR);
    await expectShut('Ilmoittautuminen on päättynyt.');
  });

  test('is past once the event is over', async () => {
    server.turnClockTo(ENDS);
    await expectShut('Tapahtuma on jo ollut.');
  });

  test('is not taken for a cancelled event', async () => {
    await change({ status: 'cancelled' });
    await expectShut('Tapahtuma on peruttu.');
  });

  test('is not taken where the event takes none', async () => {
    await change({ takes_registrations: 0 });
    await expectShut('Tapahtumaan ei ilmoittauduta tässä palvelussa.');
  });

  test('that closes while somebody writes tells them so and stores nothing', async () => {
    const { text } = await browser.get(register());
    server.turnClockTo(STARTS);
    const before = await stored(server.db);
    const { status } = await browser.send(register(), { ...fieldsOf(text), ...maija() });
    expect([status, await stored(server.db)]).toEqual([409, before]);
  });

  test.each([
    ['/sv', 'sv', 'Anmälningstiden har gått ut.'],
    ['/en', 'en', 'Registration has closed.'],
  ])('says in the reader’s language that it is over: %s', async (prefix, language, sentence) => {
    server.turnClockTo(STARTS);
    const { text } = await browser.get(prefix + register());
    expect(languageOfPage(text)).toBe(language);
    expect(textOf(text)).toContain(sentence);
  });
});

describe('questions for the panel', () => {
  const questions = () => `/e/${event.slug}/questions`;
  const question = { question: 'Mistä yhteistyö alkaa?' };

  const theme = async () => {
    const { id } = await server.db
      .selectFrom('themes')
      .select('id')
      .where('event_id', '=', event.id)
      .executeTakeFirstOrThrow();
    return { theme: String(id) };
  };

  async function expectShut(): Promise<void> {
    const page = await browser.get(questions());
    expect([page.status, fieldsOf(page.text)]).toEqual([200, {}]);
    expect(textOf(page.text)).toContain('Ennakkokysymysten jättäminen on päättynyt.');

    const before = await stored(server.db);
    const answer = await browser.send(questions(), { ...question, ...(await theme()) });
    expect(answer.status).toBe(409);
    expect(textOf(answer.text)).toContain('Mitään ei tallennettu.');
    expect(await stored(server.db)).toEqual(before);
  }

  test('are taken until eight the evening before', async () => {
    server.turnClockTo(helsinki('2026-12-14 20:00') - 1);
    const answer = await browser.fillIn(questions(), { ...question, ...(await theme()) });
    expect(answer.status).toBe(303);
    expect((await browser.get(answer.headers.get('Location')!)).text).toContain(
      'Kysymyksesi on lähetetty järjestäjälle.',
    );
  });

  test('are not taken from eight the evening before', async () => {
    server.turnClockTo(helsinki('2026-12-14 20:00'));
    await expectShut();
  });

  test('are not taken after the organiser’s own deadline', async () => {
    await change({ questions_close_at: SUNDAY + MINUTE });
    server.turnClockTo(SUNDAY + MINUTE);
    await expectShut();
  });

  test('are not taken for a cancelled event', async () => {
    await change({ status: 'cancelled' });
    await expectShut();
  });

  test('are no part of the sign-up once they are closed, and what was written is not stored', async () => {
    const register = `/e/${event.slug}/register`;
    const { text } = await browser.get(register);
    server.turnClockTo(helsinki('2026-12-14 20:00'));
    expect(fieldsOf((await browser.get(register)).text)).not.toHaveProperty('question');

    const before = await stored(server.db);
    const sent = { ...fieldsOf(text), ...maija(question), ...(await theme()) };
    const { status } = await browser.send(register, sent);
    expect([status, (await stored(server.db)).questions]).toEqual([303, before.questions]);
  });
});
