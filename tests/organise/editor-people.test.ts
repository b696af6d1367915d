import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let slug: string;
let edit: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

/** Each test has an event of its own. */
async function given(differences: Parameters<typeof eventOn>[1]) {
  ({ slug } = await eventOn(server, differences));
  edit = `/organise/e/${slug}/edit`;
}

const opened = async (section: string) =>
  fieldsOf((await organiser.get(`${edit}/${section}`)).text);

const signUp = (name: string) =>
  visitor(server).fillIn(`/e/${slug}/register`, {
    firstName: name,
    lastName: 'Meikäläinen',
    email: `${name}.${slug}@example.fi`,
  });

const mailsTo = async (name: string) => {
  const rows = await server.db
    .selectFrom('messages')
    .select('kind')
    .where('recipient', '=', `${name}.${slug}@example.fi`)
    .orderBy('created_at')
    .execute();
  return rows.map(({ kind }) => kind);
};

test('the contact stands on the public page, and the log tells that it was changed, not to whom', async () => {
  await given({});
  await organiser.fillIn(`${edit}/contact`, { name: 'Aino Aalto', email: 'aino@example.fi' });
  expect((await visitor(server).get(`/e/${slug}`)).text).toContain('Aino Aalto');
  const entries = JSON.stringify(await server.db.selectFrom('log').selectAll().execute());
  expect(entries).toContain('"contact"');
  expect(entries).not.toContain('Aino Aalto');
});

describe('the organisers of an event', () => {
  const list = async () => {
    const { text } = await visitor(server).get(`/e/${slug}`);
    return textOf(text).match(/Järjestäjät (.*?) (Lisätietoja|Tietosuojaseloste)/)?.[1];
  };

  const press = (act: string, organisation: number) =>
    organiser.send(`${edit}/organisers`, { act, organisation: String(organisation) });

  test('are added, ordered by buttons, and removed', async () => {
    await given({});
    const rows = await server.db
      .selectFrom('organisations')
      .select(['id', 'name'])
      .where('network_id', '=', 1)
      .orderBy('id')
      .limit(2)
      .execute();
    const [one, other] = rows.map(({ id, name }) => ({ id, name: JSON.parse(name).fi as string }));
    await press('add', one!.id);
    await press('add', other!.id);
    expect(await list()).toBe(`${one!.name} ${other!.name}`);
    await press('up', other!.id);
    expect(await list()).toBe(`${other!.name} ${one!.name}`);
    await press('down', other!.id);
    expect(await list()).toBe(`${one!.name} ${other!.name}`);
    await press('remove', one!.id);
    expect(await list()).toBe(other!.name);
  });

  test('can be an organisation that the network did not know yet', async () => {
    await given({});
    await organiser.send(`${edit}/organisers`, { act: 'new', 'name.fi': 'Martat', kind: 'ngo' });
    expect(await list()).toBe('Martat');
  });

  test('are of the network only', async () => {
    await given({});
    const elsewhere = await server.db
      .selectFrom('organisations')
      .select('id')
      .where('network_id', '<>', 1)
      .executeTakeFirstOrThrow();
    expect((await press('add', elsewhere.id)).status).toBe(422);
  });

  test('are not founded by somebody from another organisation', async () => {
    await given({});
    const partner = await signedInVisitor(server, 'co-organiser', slug);
    const answer = await partner.send(`${edit}/organisers`, {
      act: 'new',
      'name.fi': 'Martat',
      kind: 'ngo',
    });
    expect(answer.status).toBe(403);
  });
});

describe('the seats', () => {
  test('cannot be fewer than the people who have one, and the number is told', async () => {
    await given({});
    await signUp('aino');
    await signUp('bo');
    const back = await organiser.fillIn(`${edit}/registration`, { 'seats.remote': '1' });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)[0]).toContain('Ilmoittautuneita on jo 2.');
  });

  test('that are added go to those who wait', async () => {
    await given({ seats: { remote: 1 } });
    await signUp('aino');
    await signUp('bo');
    await organiser.fillIn(`${edit}/registration`, { 'seats.remote': '2' });
    expect(await mailsTo('bo')).toContain('promoted');
  });

  test('cannot be taken away altogether from those who have signed up', async () => {
    await given({});
    await signUp('aino');
    const { takes: _takes, ...rest } = await opened('registration');
    const back = await organiser.send(`${edit}/registration`, rest);
    expect(errorsOf(back.text)[0]).toContain('tapahtumaan on ilmoittauduttu');
  });
});

test('how long names are kept is told in the privacy notice', async () => {
  await given({});
  await organiser.fillIn(`${edit}/registration`, { retentionMonths: '3' });
  const notice = await visitor(server).get(`/e/${slug}/privacy`);
  expect(textOf(notice.text)).toContain('3 kuukautta tapahtuman jälkeen');
});

describe('a new title of a published event', () => {
  beforeEach(async () => {
    await given({});
    await signUp('aino');
  });

  const renamed = { 'title.fi': 'Kuulopäivä ja kahvit' };

  test('asks first whether those who have signed up are to be told, and how many they are', async () => {
    const asked = await organiser.fillIn(`${edit}/basics`, renamed);
    expect(asked.status).toBe(200);
    expect(textOf(asked.text)).toContain('Tallenna ja lähetä päivitys 1 ilmoittautuneelle');
    expect((await visitor(server).get(`/e/${slug}`)).text).not.toContain('kahvit');
  });

  test('is sent to everybody by one button', async () => {
    const asked = fieldsOf((await organiser.fillIn(`${edit}/basics`, renamed)).text);
    const saved = await organiser.send(`${edit}/basics`, { ...asked, tell: 'yes' });
    expect(saved.headers.get('Location')).toContain('done=saved-and-told');
    expect(await mailsTo('aino')).toEqual(['confirmed', 'event-changed']);
  });

  test('is mended without a word by the other', async () => {
    const asked = fieldsOf((await organiser.fillIn(`${edit}/basics`, renamed)).text);
    await organiser.send(`${edit}/basics`, { ...asked, tell: 'no' });
    expect(await mailsTo('aino')).toEqual(['confirmed']);
    expect((await visitor(server).get(`/e/${slug}`)).text).toContain('kahvit');
  });

  test('is not sent by somebody from another organisation', async () => {
    const partner = await signedInVisitor(server, 'co-organiser', slug);
    const asked = await partner.fillIn(`${edit}/basics`, renamed);
    expect(asked.text).not.toContain('value="yes"');
    await partner.send(`${edit}/basics`, { ...fieldsOf(asked.text), tell: 'yes' });
    expect(await mailsTo('aino')).toEqual(['confirmed']);
  });
});
