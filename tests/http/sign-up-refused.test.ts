import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { eventWithEveryField } from '#tests/support/every-field.ts';
import { errorsOf, type Fields, fieldsOf, languageOfPage, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let day: Awaited<ReturnType<typeof eventWithEveryField>>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  day = await eventWithEveryField(server);
});

afterAll(() => server.stop());

/** The names are the form's own, or the labels of the event's own fields. */
const refused: [string, Fields, string][] = [
  ['no first name', { firstName: '' }, 'Kirjoita etunimesi.'],
  ['blanks for a last name', { lastName: ' \t ' }, 'Kirjoita sukunimesi.'],
  ['no address', { email: '' }, 'Kirjoita sähköpostiosoitteesi.'],
  ...[
    'maija',
    'maija@',
    '@example.fi',
    'maija@example',
    'maija@@example.fi',
    'maija@example..fi',
    'maija meikäläinen@example.fi',
    '"maija"@example.fi',
    'maija@[192.0.2.1]',
    'maija@192.0.2.1',
    'maija@example.fi, matti@example.fi',
    'maija@example.fi>',
    `${'m'.repeat(65)}@example.fi`,
  ].map((email): [string, Fields, string] => [
    `the address ${email.slice(0, 40)}`,
    { email },
    'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
  ]),
  [
    'a first name of 101 characters',
    { firstName: 'M'.repeat(101) },
    'Lyhennä kohtaa ”Etunimi”. Siinä voi olla enintään 100 merkkiä.',
  ],
  [
    'a first name of 200,000 characters',
    { firstName: 'M'.repeat(200_000) },
    'Lyhennä kohtaa ”Etunimi”. Siinä voi olla enintään 100 merkkiä.',
  ],
  [
    'an organisation of 201 characters',
    { organisation: 'o'.repeat(201) },
    'Lyhennä kohtaa ”Organisaatio”. Siinä voi olla enintään 200 merkkiä.',
  ],
  [
    'a diet of 501 characters',
    { diet: 'd'.repeat(501) },
    'Lyhennä kohtaa ”Erityisruokavalio”. Siinä voi olla enintään 500 merkkiä.',
  ],
  [
    'a question of nine characters',
    { question: 'Miksi ei?' },
    'Kirjoita kohtaan ”Kysymys” vähintään 10 merkkiä.',
  ],
  [
    'a question of 1,001 characters',
    { question: 'k'.repeat(1001) },
    'Lyhennä kohtaa ”Kysymys”. Siinä voi olla enintään 1000 merkkiä.',
  ],
  ['a question without a theme', { theme: '' }, 'Valitse kysymyksen teema.'],
  ['no mode', { mode: [] }, 'Valitse, osallistutko paikan päällä vai etänä.'],
  [
    'a mode that there is not',
    { mode: 'hybrid' },
    'Valitse kohtaan ”Osallistumistapa” jokin vaihtoehdoista.',
  ],
  [
    'both modes',
    { mode: ['on-site', 'remote'] },
    'Valitse kohtaan ”Osallistumistapa” jokin vaihtoehdoista.',
  ],
  [
    'a municipality that there is not',
    { municipality: '999' },
    'Valitse kohtaan ”Kunta” jokin vaihtoehdoista.',
  ],
  [
    'a municipality by its name',
    { municipality: 'Hattula' },
    'Valitse kohtaan ”Kunta” jokin vaihtoehdoista.',
  ],
  [
    'the theme of another event',
    { theme: '1' },
    'Valitse kohtaan ”Kysymyksen teema” jokin vaihtoehdoista.',
  ],
  ['two first names', { firstName: ['Maija', 'Matti'] }, 'Kirjoita etunimesi.'],
  ['two organisations', { organisation: ['a', 'b'] }, 'Vastaa kohtaan ”Organisaatio”.'],
  ['two questions', { question: ['Mistä alkaa?', 'Mihin päättyy?'] }, 'Kirjoita kysymyksesi.'],
  ['no answer to a required field', { Tehtävä: '' }, 'Vastaa kohtaan ”Tehtävä”.'],
  ['no choice of one', { Työpaja: [] }, 'Vastaa kohtaan ”Työpaja”.'],
  [
    'a choice that there is not',
    { Työpaja: '2' },
    'Valitse kohtaan ”Työpaja” jokin vaihtoehdoista.',
  ],
  ['no choice of several', { Aiheet: [] }, 'Vastaa kohtaan ”Aiheet”.'],
  [
    'one of several that there is not',
    { Aiheet: ['0', '3'] },
    'Valitse kohtaan ”Aiheet” jokin vaihtoehdoista.',
  ],
  ['neither yes nor no', { Lounas: 'maybe' }, 'Valitse kohtaan ”Lounas” jokin vaihtoehdoista.'],
  [
    'an own answer of 2,001 characters',
    { Toive: 't'.repeat(2001) },
    'Lyhennä kohtaa ”Toive”. Siinä voi olla enintään 2000 merkkiä.',
  ],
  ...['\0', '\r\n', '\n', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\ufeff'].map(
    (control): [string, Fields, string] => [
      `the control character ${control.codePointAt(0)!.toString(16)} in a name`,
      { lastName: `Meikä${control}läinen` },
      'Kirjoita kohta ”Sukunimi” ilman rivinvaihtoja ja ohjausmerkkejä.',
    ],
  ),
  [
    'a header in the organisation',
    { organisation: 'THL\r\nBcc: everyone@example.net' },
    'Kirjoita kohta ”Organisaatio” ilman rivinvaihtoja ja ohjausmerkkejä.',
  ],
];

describe.each(refused)('%s', (_what, differences, sentence) => {
  test('is said in one sentence, stores nothing, and keeps everything that was typed', async () => {
    const sent = day.onSite(byFieldName(differences));
    const before = await stored(server.db);

    const answer = await browser.fillIn(day.path, sent);

    expect(answer.status).toBe(422);
    expect(titleOf(answer.text)).toMatch(/^Virhe: /);
    expect(errorsOf(answer.text)).toEqual([sentence]);
    expect(await stored(server.db)).toEqual(before);
    expect(fieldsOf(answer.text)).toMatchObject(comesBack(sent, differences));
  });
});

function byFieldName(differences: Fields): Fields {
  return Object.fromEntries(
    Object.entries(differences).map(([name, value]) => [day.named[name] ?? name, value]),
  );
}

/** What was sent, but for a choice that the form does not have. */
function comesBack(sent: Fields, differences: Fields): Fields {
  const changed = Object.keys(byFieldName(differences))[0]!;
  const { [changed]: wrong, ...others } = sent;
  const written = typeof wrong === 'string' && wrong !== '' && !isChoice(changed);
  return written ? sent : others;
}

const isChoice = (name: string) =>
  ['mode', 'municipality', 'theme', day.named.Työpaja, day.named.Aiheet, day.named.Lounas].includes(
    name,
  );

test('a form without any field has every error at once, in the order of the form', async () => {
  const { text } = await browser.send(day.path, {});
  expect(errorsOf(text)).toEqual([
    'Valitse, osallistutko paikan päällä vai etänä.',
    'Kirjoita etunimesi.',
    'Kirjoita sukunimesi.',
    'Kirjoita sähköpostiosoitteesi.',
    'Vastaa kohtaan ”Tehtävä”.',
    'Vastaa kohtaan ”Työpaja”.',
    'Vastaa kohtaan ”Aiheet”.',
  ]);
});

test('a mode that the event lacks stores nothing, and the same form sent again succeeds', async () => {
  const remote = await eventOn(server);
  const form = `/e/${remote.slug}/register`;
  const refused = await browser.fillIn(form, maija({ mode: 'on-site' }));
  expect(refused.status).toBe(422);
  const again = await browser.send(form, fieldsOf(refused.text));
  expect(again.status).toBe(303);
});

test.each([
  ['/sv', 'sv', 'Fel: '],
  ['/en', 'en', 'Error: '],
])('errors are in the language of the address: %s', async (prefix, language, beginning) => {
  const { text } = await browser.fillIn(prefix + day.path, {});
  expect([languageOfPage(text), titleOf(text).startsWith(beginning)]).toEqual([language, true]);
  expect(errorsOf(text)).toHaveLength(7);
});
