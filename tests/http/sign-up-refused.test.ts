import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { fieldsOf as ownFieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, type Fields, fieldsOf, titleOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { stored } from '#tests/support/stored.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let hybrid: Event;
/** The names of the event's own fields on the form, by their labels. */
let named: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
  const anyone = { hint: null, required: true, mode: null };
  hybrid = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': 40, remote: null },
    themes: [{ fi: 'Kunta' }, { fi: 'Järjestöt' }],
    fields: [
      { kind: 'short-text', label: { fi: 'Tehtävä' }, ...anyone },
      { kind: 'long-text', label: { fi: 'Toive' }, ...anyone, required: false },
      { kind: 'yes-no', label: { fi: 'Lounas' }, ...anyone, mode: 'on-site' },
      { kind: 'one-of', label: { fi: 'Työpaja' }, ...anyone, options: [{ fi: 'A' }, { fi: 'B' }] },
      {
        kind: 'several-of',
        label: { fi: 'Aiheet' },
        ...anyone,
        options: [{ fi: 'Liikunta' }, { fi: 'Ravinto' }, { fi: 'Uni' }],
      },
    ],
  });
  const fields = await ownFieldsOf(server.db, hybrid.id);
  named = Object.fromEntries(fields.map(({ id, label }) => [label.fi, `field-${id}`]));
});

afterAll(() => server.stop());

/** A whole answer to the hybrid event's form, on site. */
function onSite(differences: Fields = {}): Fields {
  return maija({
    mode: 'on-site',
    organisation: 'Hattulan kunta',
    role: 'valtuutettu',
    municipality: '082',
    [named.Tehtävä!]: 'luottamushenkilö',
    [named.Toive!]: 'Enemmän\naikaa',
    [named.Lounas!]: 'yes',
    [named.Työpaja!]: '1',
    [named.Aiheet!]: ['0', '2'],
    diet: 'laktoositon',
    access: 'induktiosilmukka',
    question: 'Mistä yhteistyö alkaa?',
    theme: '',
    newsletter: 'on',
    ...differences,
  });
}

const themed = async () => {
  const { id } = await server.db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', hybrid.id)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  return { theme: String(id) };
};

const path = () => `/e/${hybrid.slug}/register`;

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
    const sent = onSite({ ...(await themed()), ...byFieldName(differences) });
    const before = await stored(server.db);

    const answer = await browser.fillIn(path(), sent);

    expect(answer.status).toBe(422);
    expect(titleOf(answer.text)).toMatch(/^Virhe: /);
    expect(errorsOf(answer.text)).toEqual([sentence]);
    expect(await stored(server.db)).toEqual(before);
    expect(fieldsOf(answer.text)).toMatchObject(comesBack(sent, differences));
  });
});

function byFieldName(differences: Fields): Fields {
  return Object.fromEntries(
    Object.entries(differences).map(([name, value]) => [named[name] ?? name, value]),
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
  ['mode', 'municipality', 'theme', named.Työpaja, named.Aiheet, named.Lounas].includes(name);

test('a form without any field has every error at once, in the order of the form', async () => {
  const { text } = await browser.send(path(), {});
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

test('a whole answer is stored as it was given', async () => {
  const sent = onSite({ ...(await themed()), email: 'kaikki@example.fi', extra: 'unknown' });
  const { status } = await browser.fillIn(path(), sent);
  const row = await server.db
    .selectFrom('registrations')
    .selectAll()
    .where('email', '=', 'kaikki@example.fi')
    .executeTakeFirstOrThrow();
  const answers = await server.db
    .selectFrom('answers')
    .select('value')
    .where('registration_id', '=', row.id)
    .orderBy('field_id')
    .execute();
  expect([status, row.seat, row.municipality_code, row.newsletter]).toEqual([
    303,
    'on-site',
    '082',
    1,
  ]);
  expect(answers.map(({ value }) => JSON.parse(value) as unknown)).toEqual([
    'luottamushenkilö',
    'Enemmän\naikaa',
    true,
    1,
    [0, 2],
  ]);
});

test('a form sent as multipart is as good', async () => {
  const body = new FormData();
  for (const [name, value] of Object.entries(maija({ email: 'osina@example.fi' })))
    body.append(name, String(value));
  const remote = await eventOn(server);
  const { status } = await browser.ask(`/e/${remote.slug}/register`, { method: 'POST', body });
  expect(status).toBe(303);
});
