import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { type Fields, fieldsOf, textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { registrant } from '#tests/support/registrant.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { type Answer, visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let browser: ReturnType<typeof visitor>;
let event: Event;

beforeAll(async () => {
  server = await startTestServer();
  browser = visitor(server);
});

beforeEach(async () => {
  server.turnClockTo(SUNDAY);
  event = await eventOn(server);
});

afterAll(() => server.stop());

const form = (of = event) => `/e/${of.slug}/register`;
const signUp = (fields: Fields = {}, of = event) => browser.fillIn(form(of), maija(fields));

const registrations = (of = event) =>
  server.db.selectFrom('registrations').selectAll().where('event_id', '=', of.id).execute();

const letters = async (kind: string, of = event) => {
  const rows = await server.db
    .selectFrom('messages')
    .select('recipient')
    .where('event_id', '=', of.id)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ recipient }) => recipient);
};

/** Everything that a stranger gets to see of a sign-up, without what is sealed. */
async function seen(answer: Answer) {
  const path = answer.headers.get('Location')!;
  const page = await browser.get(path);
  const receipt = path.split('/').at(-1)!;
  const headers = Object.fromEntries(page.headers);
  delete headers.date;
  delete headers['x-request-id'];
  return {
    status: answer.status,
    names: [...answer.headers.keys()].sort(),
    length: answer.text.length,
    receipt: receipt.length,
    page: [page.status, page.text.replaceAll(receipt, 'receipt')],
    headers,
  };
}

describe('what a stranger sees', () => {
  test.each([
    ['where there is room for all', { seats: { remote: null } }],
    ['where there are seats', { seats: { remote: 5 } }],
  ])('is the same whether the address is signed up or not: %s', async (_where, seats) => {
    const unknown = await eventOn(server, seats);
    const known = await eventOn(server, seats);
    await signUp({}, known);
    const stranger = { firstName: 'Joku', lastName: 'Muu' };

    const ofKnown = await seen(await signUp(stranger, known));
    const ofUnknown = await seen(await signUp(stranger, unknown));

    const sameName = JSON.parse(
      JSON.stringify(ofUnknown).replaceAll(unknown.slug, known.slug),
    ) as typeof ofUnknown;
    expect({ ...ofKnown, receipt: 0 }).toEqual({ ...sameName, receipt: 0 });
    expect(ofKnown.receipt - ofUnknown.receipt).toBe(
      sealedLength(known.slug) - sealedLength(unknown.slug),
    );
  });

  test('is the place in the line that a newcomer would have', async () => {
    const full = await eventOn(server, { seats: { remote: 1 } });
    await signUp({ email: 'ensimmainen@example.fi' }, full);
    await signUp({ email: 'jonossa@example.fi' }, full);
    const again = await signUp({ email: 'jonossa@example.fi' }, full);
    const { text } = await browser.get(again.headers.get('Location')!);
    expect(textOf(text)).toContain('Sijasi jonossa on 2.');
  });

  test('shows nothing of the registration that is there', async () => {
    await signUp({ firstName: 'Salainen', organisation: 'Salainen yhdistys' });
    const answer = await signUp({ firstName: 'Joku' });
    const { text } = await browser.get(answer.headers.get('Location')!);
    expect(text).not.toContain('Salainen');
    expect(text).not.toMatch(/\/(r|j)\//);
  });

  test('is the same refusal where the seats are full and there is no line', async () => {
    const full = await eventOn(server, { seats: { remote: 1 } });
    await server.db
      .updateTable('events')
      .set({ waiting_list: 0 })
      .where('id', '=', full.id)
      .execute();
    await signUp({ email: 'maija@example.fi' }, full);
    const known = await signUp({ email: 'maija@example.fi' }, full);
    const unknown = await signUp({ email: 'kaija@example.fi' }, full);
    expect(known.status).toBe(409);
    expect(fieldsOf(known.text)).toMatchObject({ firstName: 'Maija' });
    const alike = ({ text }: Answer) =>
      text.replaceAll(/(maija|kaija)@/g, '@').replace(/name="stamp" value="[^"]*"/, '');
    expect(alike(known)).toBe(alike(unknown));
  });
});

/** AES-GCM adds 28 bytes; base64url writes three bytes with four characters. */
function sealedLength(slug: string): number {
  return Math.ceil(((28 + slug.length) * 4) / 3);
}

describe('the one who is signed up', () => {
  test('gets the existing link by mail, and keeps the registration as it was', async () => {
    await signUp();
    const before = await registrations();
    await signUp({ firstName: 'Joku', lastName: 'Muu', newsletter: 'on' });
    expect(await registrations()).toEqual(before);
    expect(await letters('link-again')).toEqual(['maija@example.fi']);
  });

  test('gets it once an hour at most, however often somebody asks', async () => {
    server.turnClockTo(SUNDAY + 50 * MINUTE);
    await signUp();
    for (let minute = 50; minute < 110; minute += 5) {
      server.turnClockTo(SUNDAY + minute * MINUTE);
      await signUp();
    }
    expect(await letters('link-again')).toHaveLength(1);
  });

  test('gets it again an hour later', async () => {
    await signUp();
    await signUp();
    server.turnClockTo(SUNDAY + HOUR);
    await signUp();
    expect(await letters('link-again')).toHaveLength(2);
  });

  test('may sign up anew after cancelling, with new secrets', async () => {
    await signUp();
    const first = await registrant(server.db, 'maija@example.fi');
    await browser.fillIn(`/r/${first.token}/cancellation`, {});
    await signUp();
    const second = await registrant(server.db, 'maija@example.fi');
    expect([second.state, second.token === first.token]).toEqual(['confirmed', false]);
  });
});

describe('one address', () => {
  test.each([
    ['in capitals', 'maija@example.fi', 'MAIJA@EXAMPLE.FI'],
    ['with blanks around it', 'maija@example.fi', '  maija@example.fi '],
    [
      'with the domain in letters and as DNS has it',
      'maija@äiti.example.fi',
      'maija@xn--iti-pla.example.fi',
    ],
    ['in full-width letters', 'maija@example.fi', 'maija@ｅｘａｍｐｌｅ.fi'],
    ['with decomposed letters', 'maija@äiti.example.fi', 'maija@a\u0308iti.example.fi'],
  ])('is one, %s', async (_how, one, other) => {
    await signUp({ email: one });
    await signUp({ email: other });
    expect(await registrations()).toHaveLength(1);
  });

  test('at two events is two registrations', async () => {
    const other = await eventOn(server);
    await signUp();
    await signUp({}, other);
    expect([await registrations(), await registrations(other)].map((all) => all.length)).toEqual([
      1, 1,
    ]);
  });
});

describe('a form that is sent twice by an impatient finger', () => {
  test('is one registration, one mail and the same outcome', async () => {
    const sent = { ...fieldsOf((await browser.get(form())).text), ...maija() };
    const first = await browser.send(form(), sent);
    const second = await browser.send(form(), sent);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await registrations()).toHaveLength(1);
    expect([await letters('confirmed'), await letters('link-again')]).toEqual([
      ['maija@example.fi'],
      [],
    ]);
  });

  test('is one registration when both arrive at once, with the real place in the line', async () => {
    const full = await eventOn(server, { seats: { remote: 1 } });
    await signUp({ email: 'ensimmainen@example.fi' }, full);
    const sent = { ...fieldsOf((await browser.get(form(full))).text), ...maija() };
    const answers = await Promise.all([1, 2, 3].map(() => browser.send(form(full), sent)));
    const pages = await Promise.all(
      answers.map(({ headers }) => browser.get(headers.get('Location')!)),
    );
    expect(await registrations(full)).toHaveLength(2);
    for (const { text } of pages) expect(textOf(text)).toContain('Sijasi jonossa on 1.');
  });

  test('with a question is one question', async () => {
    const themed = await eventOn(server, { themes: [{ fi: 'Kunta' }] });
    const opened = fieldsOf((await browser.get(form(themed))).text);
    const { id } = await server.db
      .selectFrom('themes')
      .select('id')
      .where('event_id', '=', themed.id)
      .executeTakeFirstOrThrow();
    const sent = { ...opened, ...maija({ question: 'Mistä alkaa?', theme: String(id) }) };
    await Promise.all([browser.send(form(themed), sent), browser.send(form(themed), sent)]);
    const questions = await server.db
      .selectFrom('questions')
      .select('text')
      .where('event_id', '=', themed.id)
      .execute();
    expect(questions).toEqual([{ text: 'Mistä alkaa?' }]);
  });
});
