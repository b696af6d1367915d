import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { questionsOf } from '#tests/support/asked.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf, titleOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let moderator: Awaited<ReturnType<typeof signedInVisitor>>;
let organiser: typeof moderator;
let event: Event;
let asked: ReturnType<typeof questionsOf>['asked'];
let press: ReturnType<typeof questionsOf>['press'];
let now: ReturnType<typeof questionsOf>['now'];

beforeAll(async () => {
  server = await startTestServer();
  event = await eventOn(server, {
    themes: [{ fi: 'Kunta' }, { fi: 'Järjestöt' }],
    sessions: [
      {
        kind: 'panel',
        title: { fi: 'Paneeli' },
        appearances: [{ part: 'panellist', speaker: 'Kalle Kunnanjohtaja' }],
      },
    ],
  });
  moderator = await signedInVisitor(server, 'moderator', event.slug);
  organiser = await signedInVisitor(server, 'organiser', event.slug);
  ({ asked, press, now } = questionsOf(server, event, moderator));
});

afterAll(() => server.stop());

const desk = () => `/organise/e/${event.slug}/questions`;

test('a moderator accepts a question, and comes back to where it stood', async () => {
  const { id } = await asked('Mistä yhteistyö alkaa?', { name: 'Aino', organisation: 'Martat' });
  const { text } = await moderator.get(desk());
  expect(textOf(text)).toContain('Mistä yhteistyö alkaa? Aino, Martat');
  const answer = await press(id, 'accept');
  expect(answer.headers.get('Location')).toBe(`${desk()}?did=accept&of=${id}&from=new#did`);
  const after = await moderator.get(answer.headers.get('Location')!);
  expect(textOf(after.text)).toContain('Kysymys on hyväksytty. Katso kysymys');
  expect(textOf((await visitor(server).get(`/e/${event.slug}`)).text)).toContain(
    'Mistä yhteistyö alkaa?',
  );
});

test('the filter stays through a press', async () => {
  const { id, themeId } = await asked('Pysyykö rajaus paikallaan?');
  const filtered = `${desk()}?theme=${themeId}`;
  const { headers } = await press(id, 'accept', {}, filtered);
  expect(headers.get('Location')).toBe(
    `${desk()}?theme=${themeId}&did=accept&of=${id}&from=new#did`,
  );
});

test('a question is looked for by standing, theme, session and panellist', async () => {
  const { id, themeId } = await asked('Näkyykö vain haettu?');
  const [session] = await server.db
    .selectFrom('sessions')
    .select('id')
    .where('event_id', '=', event.id)
    .execute();
  await press(id, 'assign', { to: String(session!.id) });
  const shows = async (query: string) =>
    textOf((await moderator.get(desk() + query)).text).includes('Näkyykö vain haettu?');
  expect(await shows(`?standing=new&theme=${themeId}&session=${session!.id}&panellist=none`)).toBe(
    true,
  );
  for (const other of ['?standing=accepted', '?theme=none', '?session=none', '?panellist=99'])
    expect([other, await shows(other)]).toEqual([other, false]);
  expect(await shows('?standing=x&theme=-1&session=1e9&panellist=')).toBe(true);
});

describe('a rejection', () => {
  test('without a reason comes back with a sentence at the field', async () => {
    const { id } = await asked('Hylätäänkö tämä ilman syytä?');
    const back = await press(id, 'reject', { reason: '', note: 'Kirjoitettu' });
    expect(back.status).toBe(422);
    expect(titleOf(back.text)).toMatch(/^Virhe: /);
    expect(textOf(back.text)).toContain('Valitse hylkäämisen syy.');
    expect(back.text).toContain('value="Kirjoitettu"');
    expect((await now(id)).standing).toBe('new');
  });

  test('for another reason needs words', async () => {
    const { id } = await asked('Hylätäänkö tämä muusta syystä?');
    const back = await press(id, 'reject', { reason: 'other' });
    expect(textOf(back.text)).toContain('Kirjoita syy omin sanoin.');
    const done = await press(id, 'reject', { reason: 'other', note: 'Toisen tapahtuman asia' });
    expect(done.status).toBe(303);
    expect((await now(id)).rejection).toEqual({ reason: 'other', note: 'Toisen tapahtuman asia' });
  });

  test('is taken back from the rejected ones', async () => {
    const { id } = await asked('Palaako tämä takaisin?');
    await press(id, 'reject', { reason: 'unclear' });
    const { text } = await moderator.get(`${desk()}?standing=rejected`);
    expect(textOf(text)).toContain('Syy: Kysymys jää epäselväksi');
    await press(id, 'take-back');
    expect((await now(id)).standing).toBe('new');
  });
});

describe('two moderators at once', () => {
  test('the second learns what the first has done and when, and what they typed is there', async () => {
    const { id } = await asked('Kumpi ehtii ensin?');
    const page = `${desk()}/${id}`;
    const form = fieldsOf((await moderator.get(page)).text);
    const first = { press: 'accept', question: String(id), revision: '0' };
    expect((await organiser.send(page, first)).status).toBe(303);
    const second = await moderator.send(page, {
      ...form,
      press: 'edit',
      text: 'Kumpi ehtii ensimmäisenä?',
    });
    expect(second.status).toBe(409);
    expect(textOf(second.text)).toContain(
      'Kysymys muuttui sillä välin: organiser hyväksyi sen sunnuntaina 22.11.2026 klo 12.00.',
    );
    const typed = fieldsOf(second.text);
    expect(typed.text).toBe('Kumpi ehtii ensimmäisenä?');
    expect((await moderator.send(page, { ...typed, press: 'edit' })).status).toBe(303);
    expect(await now(id)).toMatchObject({
      text: 'Kumpi ehtii ensimmäisenä?',
      standing: 'accepted',
    });
  });

  test('what both have done the same way is told to the second', async () => {
    const { id } = await asked('Hyväksyvätkö molemmat?');
    const pressed = { press: 'accept', question: String(id), revision: '0' };
    await organiser.send(desk(), pressed);
    const second = await moderator.send(desk(), pressed);
    expect([second.status, textOf(second.text).includes('organiser hyväksyi sen')]).toEqual([
      409,
      true,
    ]);
    expect((await moderator.send(desk(), { ...pressed, revision: '1' })).status).toBe(303);
  });
});

describe('one question’s page', () => {
  test('corrects the text and keeps the first wording in sight', async () => {
    const { id } = await asked('Onko tässä kirjoitusvirhhe?');
    const page = `${desk()}/${id}`;
    const saved = await moderator.fillIn(page, {
      press: 'edit',
      text: 'Onko tässä kirjoitusvirhe?',
    });
    expect(saved.headers.get('Location')).toBe(`${page}?did=edit`);
    const text = textOf((await moderator.get(`${page}?did=edit`)).text);
    expect(text).toContain('Korjaus on tallennettu.');
    expect(text).toContain('Alkuperäinen teksti Onko tässä kirjoitusvirhhe?');
  });

  test('does not save an empty text', async () => {
    const { id } = await asked('Tyhjennetäänkö tämä?');
    const back = await moderator.fillIn(`${desk()}/${id}`, { press: 'edit', text: ' ' });
    expect([back.status, errorsOf(back.text)]).toEqual([422, ['Täytä tämä kohta.']]);
  });

  test('merges into another question and takes apart again', async () => {
    const { id: stays } = await asked('Kuka vastaa yhdyspinnoista?');
    const { id } = await asked('Kenen ovat yhdyspinnat?', { name: 'Eino' });
    const page = `${desk()}/${id}`;
    const back = await press(id, 'merge', {}, page);
    expect(errorsOf(back.text)).toEqual(['Valitse kysymys, johon yhdistetään.']);
    await press(id, 'merge', { stays: String(stays) }, page);
    expect(textOf((await moderator.get(page)).text)).toContain(
      'Yhdistetty kysymykseen Kuka vastaa yhdyspinnoista?',
    );
    expect(textOf((await moderator.get(`${desk()}/${stays}`)).text)).toContain(
      'Samaa kysyi 1 muu Kenen ovat yhdyspinnat? Eino',
    );
    await press(id, 'take-apart', {}, page);
    expect((await now(id)).standing).toBe('new');
  });

  test('says so when the question to merge into has been rejected meanwhile', async () => {
    const { id: stays } = await asked('Jäänkö minä?');
    const { id } = await asked('Yhdistynkö minä?');
    await press(stays, 'reject', { reason: 'unclear' });
    const back = await press(id, 'merge', { stays: String(stays) }, `${desk()}/${id}`);
    expect([
      back.status,
      textOf(back.text).includes('on sillä välin yhdistetty tai hylätty'),
    ]).toEqual([409, true]);
  });

  test('of another event is no page', async () => {
    const { id } = await asked('Olenko väärässä paikassa?');
    const other = await eventOn(server);
    const elsewhere = await signedInVisitor(server, 'organiser', other.slug);
    const path = `/organise/e/${other.slug}/questions`;
    expect((await elsewhere.get(`${path}/${id}`)).status).toBe(404);
    const pressed = { press: 'accept', question: String(id), revision: '0' };
    expect((await elsewhere.send(path, pressed)).status).toBe(404);
    expect((await now(id)).standing).toBe('new');
  });
});

describe('a form that no page of ours sends', () => {
  test.each([
    ['no question', { press: 'accept' }],
    ['no button', { question: '1', revision: '0' }],
    ['an unknown button', { press: 'constructor', question: '1', revision: '0' }],
    ['a move without a neighbour', { press: 'move', question: '1', revision: '0' }],
    ['a question that is no number', { press: 'accept', question: '1;', revision: '0' }],
  ])('is refused: %s', async (_what, fields) => {
    for (const path of [desk(), `/organise/e/${event.slug}/run-sheet`])
      expect((await moderator.send(path, fields)).status).toBe(400);
  });

  test('to a panellist whom the programme does not have changes nothing', async () => {
    const { id } = await asked('Kenelle tämä menee?');
    for (const to of ['999999', '1/speaker/999999', '1/organisation/Ei ole', 'nobody']) {
      const back = await press(id, 'assign', { to });
      expect([to, back.status]).toEqual([to, to === 'nobody' ? 400 : 409]);
    }
    expect((await now(id)).sessionId).toBeNull();
  });
});

test('an asker’s address stands on no page: moderators know only that there is one', async () => {
  const email = 'salainen.kysyja@example.fi';
  const { id } = await asked('Kerrotaanko minulle vastauksesta?', { email });
  await press(id, 'accept');
  const pages = ['', `/${id}`, '/answers', '/panellists'].map((page) => desk() + page);
  for (const path of [...pages, `/organise/e/${event.slug}/run-sheet`, `/e/${event.slug}`])
    expect([path, (await moderator.get(path)).text.includes(email)]).toEqual([path, false]);
  expect(textOf((await moderator.get(desk())).text)).toContain('haluaa tiedon vastauksesta');
});

test('hostile words are shown as they are', async () => {
  const hostile = '<img src=x onerror=alert(1)> "kysymys" &amp; kaikille?';
  const { id } = await asked(hostile, { name: '<b>Aino</b>' });
  await press(id, 'accept');
  for (const path of [desk(), `${desk()}/${id}`, `/organise/e/${event.slug}/run-sheet`]) {
    const { text } = await moderator.get(path);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<b>Aino');
  }
});

test('a co-organiser moderates, the desk and a viewer do not', async () => {
  for (const [role, status] of [
    ['co-organiser', 200],
    ['desk', 403],
    ['viewer', 403],
  ] as const)
    expect([
      role,
      (await (await signedInVisitor(server, role, event.slug)).get(desk())).status,
    ]).toEqual([role, status]);
});
