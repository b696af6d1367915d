import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import type { Registration } from '#app/domain/registrations/registration.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import {
  errorsOf,
  type Fields,
  fieldsOf,
  languageOfPage,
  textOf,
  titleOf,
} from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { rowsButMail, stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;
let own: Registration;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  event = await eventOn(server, { mode: 'hybrid', seats: { 'on-site': 5, remote: 1 } });
  own = await signedUp();
});

afterAll(() => server.stop());

async function signedUp(differences: Fields = {}): Promise<Registration> {
  const fields = maija({ mode: 'on-site', diet: 'laktoositon', ...differences });
  await browser.fillIn(`/e/${event.slug}/register`, fields);
  return registrant(server.db, String(fields.email));
}

const path = (page = '') => `/r/${own.token}${page}`;
const details = (differences: Fields = {}) => maija({ diet: 'laktoositon', ...differences });

const refused: [string, Fields, string][] = [
  ['no last name', { lastName: ' ' }, 'Kirjoita sukunimesi.'],
  ['no first name at all', { firstName: '' }, 'Kirjoita etunimesi.'],
  [
    'an address that is none',
    { email: 'maija' },
    'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
  ],
  [
    'a role of 201 characters',
    { role: 'r'.repeat(201) },
    'Lyhennä kohtaa ”Rooli”. Siinä voi olla enintään 200 merkkiä.',
  ],
  [
    'a line’s end in a name',
    { firstName: 'Maija\r\nBcc: x' },
    'Kirjoita kohta ”Etunimi” ilman rivinvaihtoja ja ohjausmerkkejä.',
  ],
  [
    'a municipality that there is not',
    { municipality: '999' },
    'Valitse kohtaan ”Kunta” jokin vaihtoehdoista.',
  ],
];

describe('a correction', () => {
  test.each(refused)('with %s changes nothing and comes back', async (_what, wrong, sentence) => {
    const before = await rowsButMail(server.db);
    const typed = details({ organisation: 'Uusi yhdistys', ...wrong });
    const answer = await browser.send(path('/details'), typed);
    expect(answer.status).toBe(422);
    expect(titleOf(answer.text)).toMatch(/^Virhe: /);
    expect(errorsOf(answer.text)).toEqual([sentence]);
    expect(await rowsButMail(server.db)).toEqual(before);
    const { municipality: _municipality, ...others } = typed;
    expect(fieldsOf(answer.text)).toMatchObject(others);
  });

  test('is stored, and the page says so', async () => {
    const answer = await browser.send(path('/details'), details({ lastName: 'Uusi' }));
    expect(answer.status).toBe(303);
    const { text } = await browser.get(answer.headers.get('Location')!);
    expect(textOf(text)).toContain('Tiedot on tallennettu.');
    expect((await registrant(server.db, 'maija@example.fi')).lastName).toBe('Uusi');
  });

  test('begins from what is stored', async () => {
    const { text } = await browser.send(path('/details'), {});
    expect(fieldsOf(text)).toMatchObject(details());
  });

  test('to an address that is signed up already changes nothing and comes back', async () => {
    await signedUp({ email: 'kaija@example.fi' });
    const before = await rowsButMail(server.db);
    const typed = details({ email: 'KAIJA@example.fi' });
    const answer = await browser.send(path('/details'), typed);
    expect([answer.status, await rowsButMail(server.db)]).toEqual([409, before]);
    expect(fieldsOf(answer.text)).toMatchObject(typed);
  });

  test.each([
    ['after the event', () => server.turnClockTo(helsinki('2026-12-15 17:00'))],
    ['after cancelling', () => browser.send(path('/cancellation'), {})],
  ])('%s is not taken, and nobody’s details are shown', async (_when, happened) => {
    await happened();
    const before = await rowsButMail(server.db);
    for (const sent of [{}, details({ lastName: 'Uusi' })]) {
      const answer = await browser.send(path('/details'), sent);
      expect([answer.status >= 300 && answer.status < 400, answer.text]).toEqual([true, '']);
      expect(answer.headers.get('Location')).toBe(path());
    }
    expect(await rowsButMail(server.db)).toEqual(before);
  });
});

describe('a change of seat', () => {
  test.each([
    ['a mode that there is not', { mode: 'hybrid' }],
    ['no mode', {}],
  ])('to %s is 400 and changes nothing', async (_what, fields) => {
    const before = await rowsButMail(server.db);
    const answer = await browser.send(path('/seat'), fields);
    expect([answer.status, titleOf(answer.text)]).toEqual([400, 'Lomaketta ei voi lukea – Kutsu']);
    expect(await rowsButMail(server.db)).toEqual(before);
  });

  test('to a mode that the event lacks leaves everything as it was, and says so', async () => {
    event = await eventOn(server);
    own = await signedUp({ mode: 'remote' });
    const before = await stored(server.db);
    const answer = await browser.send(path('/seat'), { mode: 'on-site' });
    const { text } = await browser.get(answer.headers.get('Location')!);
    expect([answer.status, await stored(server.db)]).toEqual([303, before]);
    expect(textOf(text)).toContain('Ilmoittautumisesi on ennallaan.');
  });

  test('is made, and the page says so', async () => {
    const answer = await browser.send(path('/seat'), { mode: 'remote' });
    expect(answer.status).toBe(303);
    const { text } = await browser.get(answer.headers.get('Location')!);
    expect(textOf(text)).toContain('Osallistut etänä.');
  });
});

describe('cancelling', () => {
  test('asks first, and changes nothing until the button is pressed', async () => {
    const before = await rowsButMail(server.db);
    const { text } = await browser.get(path('/cancellation'));
    expect(textOf(text)).toContain('Perutaanko ilmoittautuminen?');
    expect(await rowsButMail(server.db)).toEqual(before);
  });

  test('twice is cancelling once', async () => {
    await browser.send(path('/cancellation'), {});
    const before = await stored(server.db);
    const again = await browser.send(path('/cancellation'), {});
    expect([again.status, await stored(server.db)]).toEqual([303, before]);
    const { text } = await browser.get(path());
    expect(titleOf(text)).toBe('Ilmoittautuminen on peruttu – Kutsu');
  });

  test('erases what was told of diet', async () => {
    await browser.send(path('/cancellation'), {});
    const needs = await server.db
      .selectFrom('needs')
      .selectAll()
      .where('registration_id', '=', own.id)
      .execute();
    expect(needs).toEqual([]);
  });
});

test('the invitation is sent again by button, and no oftener than every ten minutes', async () => {
  const again = () =>
    server.db
      .selectFrom('messages')
      .select('id')
      .where('registration_id', '=', own.id)
      .where('kind', '=', 'invitation-again')
      .execute();
  await browser.send(path('/invitation'), {});
  await browser.send(path('/invitation'), {});
  expect(await again()).toHaveLength(1);
});

test.each([
  ['/sv', 'sv', 'Din anmälan – Kutsu'],
  ['/en', 'en', 'Your registration – Kutsu'],
])('the page is in the language of the address: %s', async (prefix, language, title) => {
  const { text } = await browser.get(prefix + path());
  expect([languageOfPage(text), titleOf(text)]).toEqual([language, title]);
});
