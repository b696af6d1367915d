import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { eventWithEveryField } from '#tests/support/every-field.ts';
import { textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

afterAll(() => server.stop());

test('a whole answer is stored as it was given, and a field that nobody asked for is not', async () => {
  const day = await eventWithEveryField(server);
  const { status } = await browser.fillIn(day.path, day.onSite({ extra: 'kysymättä' }));
  const { id, seat, municipalityCode, newsletter } = await registrant(
    server.db,
    'maija@example.fi',
  );
  const answers = await server.db
    .selectFrom('answers')
    .select('value')
    .where('registration_id', '=', id)
    .orderBy('field_id')
    .execute();
  expect([status, seat, municipalityCode, newsletter]).toEqual([303, 'on-site', '082', true]);
  expect(answers.map(({ value }) => JSON.parse(value) as unknown)).toEqual([
    'luottamushenkilö',
    'Enemmän\naikaa',
    true,
    1,
    [0, 2],
  ]);
});

test('what is asked on site only is not kept of whoever comes remotely', async () => {
  const day = await eventWithEveryField(server);
  await browser.fillIn(day.path, day.onSite({ mode: 'remote', email: 'etana@example.fi' }));
  const { id } = await registrant(server.db, 'etana@example.fi');
  const needs = await server.db
    .selectFrom('needs')
    .select('registration_id')
    .where('registration_id', '=', id)
    .execute();
  const lunch = await server.db
    .selectFrom('answers')
    .select('value')
    .where('registration_id', '=', id)
    .where('field_id', '=', Number(day.named.Lounas!.replace('field-', '')))
    .execute();
  expect([needs, lunch]).toEqual([[], []]);
});

test('blanks around and within a name are tidied, and accents are one letter', async () => {
  const event = await eventOn(server);
  const fields = maija({
    lastName: '  von\tMeika\u0308la\u0308inen  ',
    email: 'siisti@example.fi',
  });
  await browser.fillIn(`/e/${event.slug}/register`, fields);
  const { lastName } = await registrant(server.db, 'siisti@example.fi');
  expect(lastName).toBe('von Meikäläinen');
});

test.each([
  [1, 'Voit ilmoittautua jonoon. Sijasi jonossa on nyt 1.'],
  [0, 'Tapahtumalla ei ole jonoa, joten siihen ei voi enää ilmoittautua.'],
] as const)(
  'a full event says before anybody writes whether there is a line: %i',
  async (line, sentence) => {
    const event = await eventOn(server, { seats: { remote: 1 } });
    const path = `/e/${event.slug}/register`;
    await browser.fillIn(path, maija());
    await server.db
      .updateTable('events')
      .set({ waiting_list: line })
      .where('id', '=', event.id)
      .execute();
    expect(textOf((await browser.get(path)).text)).toContain(sentence);
  },
);

test('a form sent as multipart is as good', async () => {
  const event = await eventOn(server);
  const body = new FormData();
  for (const [name, value] of Object.entries(maija({ email: 'osina@example.fi' })))
    body.append(name, String(value));
  const { status } = await browser.ask(`/e/${event.slug}/register`, { method: 'POST', body });
  expect(status).toBe(303);
});
