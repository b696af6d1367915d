import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let event: Event;
let programme: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

beforeEach(async () => {
  const noon = { from: '15:00', to: '15:30' };
  event = await eventOn(server, {
    sessions: [
      { kind: 'talk', title: { fi: 'Avaus' }, hours: noon },
      { kind: 'panel', title: { fi: 'Paneeli' } },
      { kind: 'talk', title: { fi: 'Lopuksi' } },
    ],
  });
  programme = `/organise/e/${event.slug}/edit/programme`;
});

const sessions = () => programmeOf(server.db, event.id);
const titles = async () => (await sessions()).map(({ title }) => title.fi);
const sessionNamed = async (name: string) =>
  (await sessions()).find(({ title }) => title.fi === name)!;

/** A session's own form; the page has the lists of who appears after it. */
async function formOf(path: string) {
  const { text } = await organiser.get(path);
  return fieldsOf(text.slice(0, text.indexOf('id="appearances"')));
}

describe('an organiser', () => {
  test('adds a session, and the public page shows it at once', async () => {
    const saved = await organiser.fillIn(`${programme}/new`, {
      kind: 'workshop',
      'title.fi': 'Työpaja yhdyspinnoista',
      'title.sv': 'Verkstad',
      from: '15.30',
      until: '16.15',
    });
    expect(saved.headers.get('Location')).toBe(`${programme}?done=saved`);
    const { text } = await organiser.get(`/e/${event.slug}`);
    expect(textOf(text)).toContain('15.30 –16.15 Työpaja yhdyspinnoista');
  });

  test('is told at the field what is wrong, and loses nothing', async () => {
    const back = await organiser.fillIn(`${programme}/new`, {
      'title.fi': '',
      'title.en': 'Workshop',
      from: '16.00',
      until: '15.00',
    });
    expect(back.status).toBe(422);
    expect(errorsOf(back.text)).toEqual(['Otsikko, suomeksi: Kirjoita otsikko suomeksi.']);
    expect(fieldsOf(back.text)).toMatchObject({ 'title.en': 'Workshop', from: '16.00' });
    const again = await organiser.send(`${programme}/new`, {
      ...fieldsOf(back.text),
      'title.fi': 'Työpaja',
    });
    expect(errorsOf(again.text)).toEqual([
      'Päättyy klo: Ohjelmakohdan on päätyttävä sen alkamisen jälkeen.',
    ]);
  });

  test('is warned of a session outside the event’s hours, which is saved all the same', async () => {
    const { id } = await sessionNamed('Avaus');
    const path = `${programme}/${id}`;
    await organiser.send(path, { ...(await formOf(path)), from: '14.30', until: '15.00' });
    const { text } = await organiser.get(programme);
    expect(textOf(text)).toContain('14.30–15.00 · Puheenvuoro Avaus Aika on tapahtuman ajan');
  });

  test('moves a session by its button, and comes back with the focus on it', async () => {
    const { id } = await sessionNamed('Lopuksi');
    const sent = await organiser.send(programme, { item: '', before: '', up: String(id) });
    expect(sent.headers.get('Location')).toBe(`${programme}?done=moved#up-${id}`);
    await expect(titles()).resolves.toEqual(['Avaus', 'Lopuksi', 'Paneeli']);
    const first = await organiser.send(programme, { up: String(id) });
    expect(first.headers.get('Location')).toBe(`${programme}?done=moved#down-${id}`);
  });

  test('moves what was dragged before another', async () => {
    const item = String((await sessionNamed('Lopuksi')).id);
    const before = String((await sessionNamed('Avaus')).id);
    await organiser.send(programme, { item, before });
    await expect(titles()).resolves.toEqual(['Lopuksi', 'Avaus', 'Paneeli']);
  });

  test('moves nothing that somebody has removed meanwhile', async () => {
    const { id } = await sessionNamed('Paneeli');
    await organiser.send(`${programme}/${id}/remove`, { remove: 'yes' });
    const sent = await organiser.send(programme, { up: String(id) });
    expect(sent.headers.get('Location')).toBe(`${programme}?done=list-changed`);
    await expect(titles()).resolves.toEqual(['Avaus', 'Lopuksi']);
  });

  test('removes nothing by opening a page, nor by an empty form', async () => {
    const { id } = await sessionNamed('Paneeli');
    await organiser.get(`${programme}/${id}/remove`);
    await organiser.send(`${programme}/${id}/remove`, {});
    await expect(titles()).resolves.toContain('Paneeli');
  });

  test('does not find another event’s session', async () => {
    const { id } = await sessionNamed('Paneeli');
    const other = await eventOn(server);
    const path = `/organise/e/${other.slug}/edit/programme/${id}`;
    expect((await organiser.get(path)).status).toBe(404);
    await organiser.send(`${path}/remove`, { remove: 'yes' });
    await expect(titles()).resolves.toContain('Paneeli');
  });
});

describe('two organisers at once', () => {
  test('change different things of a session and lose neither', async () => {
    const path = `${programme}/${(await sessionNamed('Paneeli')).id}`;
    const shown = await formOf(path);
    const owner = await signedInVisitor(server, 'owner');
    await owner.send(path, { ...shown, 'title.sv': 'Panelen' });
    await organiser.send(path, { ...shown, kind: 'workshop' });
    const session = await sessionNamed('Paneeli');
    expect(session).toMatchObject({ kind: 'workshop', title: { sv: 'Panelen' } });
  });

  test('are told when the other has removed what they edit', async () => {
    const path = `${programme}/${(await sessionNamed('Paneeli')).id}`;
    const shown = await formOf(path);
    const owner = await signedInVisitor(server, 'owner');
    await owner.send(`${path}/remove`, { remove: 'yes' });
    const back = await organiser.send(path, { ...shown, 'title.fi': 'Keskustelu' });
    expect(textOf(back.text)).toContain('Toinen järjestäjä on poistanut ohjelmakohdan');
  });
});

describe('somebody in the programme', () => {
  const search = async (name: string) => {
    const { id } = await sessionNamed('Paneeli');
    const path = `${programme}/${id}/appearances/new`;
    return { path, answer: await organiser.send(path, { step: 'search', name }) };
  };

  test('is found by a part of the name among the network’s earlier speakers', async () => {
    const { path, answer } = await search('lauri');
    expect(answer.status).toBe(200);
    const text = textOf(answer.text);
    expect(text).toContain('Sama henkilö: Heli Laurikainen');
    expect(text).toContain('verkostopäällikkö, Kanta-Hämeen järjestöt');
    const { id } = await server.db
      .selectFrom('speakers')
      .select('id')
      .where('name', '=', 'Heli Laurikainen')
      .executeTakeFirstOrThrow();
    const chosen = await organiser.send(path, { step: 'choice', name: 'lauri', who: String(id) });
    const saved = await organiser.fillIn(chosen.headers.get('Location')!, {});
    expect(saved.status).toBe(303);
    expect((await sessionNamed('Paneeli')).appearances).toMatchObject([
      {
        speakerId: id,
        name: 'Heli Laurikainen',
        title: { fi: 'verkostopäällikkö' },
        part: 'panellist',
      },
    ]);
  });

  test('is not merged with a namesake before anybody has said so', async () => {
    const { path, answer } = await search('Heli Laurikainen');
    const back = await organiser.send(path, { ...fieldsOf(answer.text), step: 'choice' });
    expect(errorsOf(back.text)).toEqual([
      'Valitse, onko hän joku aiemmista puhujista vai uusi henkilö.',
    ]);
    const form = await organiser.send(path, {
      step: 'choice',
      name: 'Heli Laurikainen',
      who: 'new',
    });
    await organiser.send(path, fieldsOf(form.text));
    const rows = await server.db
      .selectFrom('speakers')
      .select('id')
      .where('name', '=', 'Heli Laurikainen')
      .execute();
    expect(rows).toHaveLength(2);
  });

  test('is searched without the name in the address', async () => {
    const { answer } = await search('');
    expect(answer.status).toBe(422);
    expect(errorsOf(answer.text)).toEqual(['Kirjoita nimi tai sen osa.']);
  });
});

describe('a co-organiser', () => {
  test('may edit the programme, and does not send it to those who come', async () => {
    const partner = await signedInVisitor(server, 'co-organiser', event.slug);
    const saved = await partner.fillIn(`${programme}/new`, { 'title.fi': 'Kahvi', kind: 'break' });
    expect(saved.status).toBe(303);
    expect((await partner.send(programme, { send: 'yes' })).status).toBe(403);
  });
});
