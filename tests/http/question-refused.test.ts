import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, type Fields, fieldsOf, languageOfPage, titleOf } from '#tests/support/html.ts';
import { startTestServer, TEST_SECRET, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;
let theme: string;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  event = await eventOn(server, { themes: [{ fi: 'Kunta' }, { fi: 'Järjestöt' }] });
  const { id } = await server.db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow();
  theme = String(id);
});

afterAll(() => server.stop());

const path = () => `/e/${event.slug}/questions`;

const whole = (differences: Fields = {}): Fields => ({
  theme,
  question: 'Mistä yhteistyö alkaa?\nEntä mihin se päättyy?',
  name: 'Maija Meikäläinen',
  organisation: 'Hattulan kunta',
  ...differences,
});

const questions = () => server.db.selectFrom('questions').selectAll().orderBy('id').execute();

const refused: [string, Fields, string[]][] = [
  ['no question', { question: '' }, ['Kirjoita kysymyksesi.']],
  ['blanks', { question: ' \r\n\t ' }, ['Kirjoita kysymyksesi.']],
  [
    'nine characters',
    { question: 'Miksi ei?' },
    ['Kirjoita kohtaan ”Kysymys” vähintään 10 merkkiä.'],
  ],
  [
    '1,001 characters',
    { question: 'k'.repeat(1001) },
    ['Lyhennä kohtaa ”Kysymys”. Siinä voi olla enintään 1000 merkkiä.'],
  ],
  [
    'a control character',
    { question: 'Mistä\u0000yhteistyö alkaa?' },
    ['Kirjoita kohta ”Kysymys” ilman rivinvaihtoja ja ohjausmerkkejä.'],
  ],
  [
    'two questions',
    { question: ['Mistä se alkaa?', 'Mihin se päättyy?'] },
    ['Kirjoita kysymyksesi.'],
  ],
  ['no theme', { theme: [] }, ['Valitse kysymyksen teema.']],
  ['the theme of another event', { theme: '1' }, ['Valitse kohtaan ”Teema” jokin vaihtoehdoista.']],
  ['two themes', { theme: ['1', '2'] }, ['Valitse kohtaan ”Teema” jokin vaihtoehdoista.']],
  [
    'a name of 101 characters',
    { name: 'M'.repeat(101) },
    ['Lyhennä kohtaa ”Nimi”. Siinä voi olla enintään 100 merkkiä.'],
  ],
  [
    'a header in the organisation',
    { organisation: 'THL\r\nBcc: everyone@example.net' },
    ['Kirjoita kohta ”Organisaatio” ilman rivinvaihtoja ja ohjausmerkkejä.'],
  ],
  [
    'an address that is none',
    { email: 'maija.example.fi' },
    ['Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.'],
  ],
  [
    'two addresses',
    { email: 'maija@example.fi, eino@example.fi' },
    ['Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.'],
  ],
];

describe.each(refused)('%s', (_what, differences, sentences) => {
  test('is said, stores nothing, and keeps everything else that was typed', async () => {
    const before = await stored(server.db);
    const answer = await browser.fillIn(path(), whole(differences));
    expect(answer.status).toBe(422);
    expect(titleOf(answer.text)).toMatch(/^Virhe: /);
    expect(errorsOf(answer.text)).toEqual(sentences);
    expect(await stored(server.db)).toEqual(before);
    const { [Object.keys(differences)[0]!]: _changed, ...others } = whole();
    expect(fieldsOf(answer.text)).toMatchObject(others);
  });
});

test('a question of 1,000 characters is stored, each end of a line counted as one', async () => {
  const lines = Array(100).fill('k'.repeat(9)).join('\r\n');
  const { status } = await browser.fillIn(path(), whole({ question: `${lines}k` }));
  expect([status, (await questions()).at(-1)!.text.length]).toEqual([303, 1000]);
});

test('a question is stored as new, and may be asked by nobody in particular', async () => {
  const { status } = await browser.fillIn(path(), whole({ name: '', organisation: '' }));
  const { state, name, organisation, registration_id } = (await questions()).at(-1)!;
  expect([status, state, name, organisation, registration_id]).toEqual([
    303,
    'new',
    null,
    null,
    null,
  ]);
});

test('an address to hear of the answer at is stored under a seal, and may be left out', async () => {
  await browser.fillIn(path(), whole({ email: 'maija@example.fi' }));
  const sealed = (await questions()).at(-1)!.email_sealed!;
  expect(keyringFrom(TEST_SECRET).open('questions', sealed)).toBe('maija@example.fi');
  await browser.fillIn(path(), whole({ email: '' }));
  expect((await questions()).at(-1)!.email_sealed).toBeNull();
});

test('a form sent twice is one question', async () => {
  const before = (await questions()).length;
  const sent = { ...fieldsOf((await browser.get(path())).text), ...whole() };
  await Promise.all([browser.send(path(), sent), browser.send(path(), sent)]);
  expect((await questions()).length).toBe(before + 1);
});

test('an event without themes takes questions without one', async () => {
  const themeless = await eventOn(server);
  const { theme: _theme, ...question } = whole();
  const { status } = await browser.fillIn(`/e/${themeless.slug}/questions`, question);
  expect([status, (await questions()).at(-1)!.theme_id]).toEqual([303, null]);
});

test.each([
  ['/sv', 'sv', 'Fel: '],
  ['/en', 'en', 'Error: '],
])('errors are in the language of the address: %s', async (prefix, language, beginning) => {
  const { text } = await browser.fillIn(prefix + path(), { question: '' });
  expect([languageOfPage(text), titleOf(text).startsWith(beginning)]).toEqual([language, true]);
  expect(errorsOf(text)).toHaveLength(2);
});
