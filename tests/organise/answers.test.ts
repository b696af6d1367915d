import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { questionsOf } from '#tests/support/asked.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { errorsOf, fieldsOf, textOf } from '#tests/support/html.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;
let questions: ReturnType<typeof questionsOf>;
let event: Event;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

/** An event of its own for a test, with its questions. */
async function anEvent() {
  event = await eventOn(server, { themes: [{ fi: 'Kunta' }] });
  organiser = await signedInVisitor(server, 'organiser', event.slug);
  questions = questionsOf(server, event, organiser);
}

const page = () => `/organise/e/${event.slug}/questions/answers`;
const read = async () => textOf((await organiser.get(page())).text);
const onEventPage = async (prefix = '') =>
  textOf((await visitor(server).get(`${prefix}/e/${event.slug}`)).text);

async function answers(id: number, fi: string, sv = '') {
  const one = `${questions.desk}/${id}`;
  return questions.press(id, 'answer', { 'answer.fi': fi, 'answer.sv': sv, 'answer.en': '' }, one);
}

/** Publishes everything that the page shows as noted. */
async function publishAll() {
  const { text } = await organiser.get(page());
  const seen = [...text.matchAll(/name="seen" value="([\d.]+)"/g)].map(([, value]) => value!);
  return organiser.send(page(), { press: 'publish', seen });
}

describe('answers', () => {
  test('are published together, and appear under their questions in the reader’s language', async () => {
    await anEvent();
    const id = await questions.accepted('Mistä yhteistyö alkaa?');
    await answers(id, 'Yhteisestä **pöydästä**.', 'Vid ett bord.');
    expect(await read()).toContain('1 vastaus on kirjattu mutta ei julkaistu.');
    expect(await onEventPage()).not.toContain('pöydästä');
    expect((await publishAll()).headers.get('Location')).toBe(`${page()}?did=published`);
    expect(await onEventPage()).toContain('Mistä yhteistyö alkaa? Vastaus Yhteisestä pöydästä .');
    expect(await onEventPage('/sv')).toContain('Svar Vid ett bord.');
  });

  test('that somebody has changed meanwhile are left for another look', async () => {
    await anEvent();
    const id = await questions.accepted('Mistä yhteistyö alkaa?');
    await answers(id, 'Pöydästä.');
    const { revision } = await questions.now(id);
    await answers(id, 'Sohvasta.');
    const back = await organiser.send(page(), { press: 'publish', seen: `${id}.${revision}` });
    expect(back.status).toBe(409);
    expect(textOf(back.text)).toContain('Osa vastauksista muuttui sillä välin');
    expect((await questions.now(id)).answerPublishedAt).toBeNull();
  });

  test('in another language only need Finnish too', async () => {
    await anEvent();
    const id = await questions.accepted('Mistä yhteistyö alkaa?');
    const back = await answers(id, '', 'Vid ett bord.');
    expect([back.status, errorsOf(back.text)]).toEqual([422, ['Täytä tämä kohta.']]);
    expect(back.text).toContain('Vid ett bord.');
  });

  test('leave the public page when they are withdrawn', async () => {
    await anEvent();
    const id = await questions.accepted('Mistä yhteistyö alkaa?');
    await answers(id, 'Pöydästä.');
    await publishAll();
    await questions.press(id, 'withdraw', {}, `${questions.desk}/${id}`);
    expect(await onEventPage()).not.toContain('Pöydästä.');
  });
});

describe('telling those who asked', () => {
  test('says to how many before it happens, and mails each once', async () => {
    await anEvent();
    const name = `aino-${event.id}`;
    const asker = { name: 'Aino', email: `${name}@example.fi` };
    for (const question of ['Mistä yhteistyö alkaa?', 'Mihin yhteistyö päättyy?'])
      await answers(await questions.accepted(question, asker), 'Pöydästä.');
    await questions.accepted('Nimetön kysymys ilman osoitetta?');
    await publishAll();
    const text = await read();
    expect(text).toContain('1 kysyjä on jättänyt osoitteensa');
    expect(text).toContain('Aino, a…@example.fi: 2 vastausta');
    expect(text).toContain('Lähetä viesti 1 kysyjälle');
    await organiser.send(page(), { press: 'tell', count: '1' });
    const [mail] = await mailTo(server.folder, asker.email, 1);
    expect(mail!.subject).toBe('Vastaukset kysymyksiisi: Kuulopäivä');
    expect(mail!.text).toContain('Hei Aino!');
    expect(mail!.text).toContain('Kysyit: Mistä yhteistyö alkaa?\n\nPöydästä.');
    expect(linkIn(mail!, /#questions/)).toContain(`/e/${event.slug}#questions`);
    expect(await read()).toContain('Kukaan ei odota tietoa');
  });

  test('sends nothing where the number has changed since it was shown', async () => {
    await anEvent();
    const email = `eino-${event.id}@example.fi`;
    await answers(await questions.accepted('Mistä yhteistyö alkaa?', { email }), 'Pöydästä.');
    await publishAll();
    const back = await organiser.send(page(), { press: 'tell', count: '7' });
    expect([back.status, textOf(back.text).includes('Saajia on nyt 1.')]).toEqual([409, true]);
    const sent = server.db.selectFrom('messages').select('id').where('recipient', '=', email);
    expect(await sent.execute()).toEqual([]);
  });
});

describe('the unanswered', () => {
  test('go to the next event that the organiser chooses', async () => {
    await anEvent();
    const id = await questions.accepted('Jäikö tämä vastaamatta?', { name: 'Aino' });
    const from = { path: page(), slug: event.slug };
    const next = await eventOn(server, {
      status: 'draft',
      title: { fi: 'Seuraava päivä' },
      when: { precision: 'minute', date: '2027-03-09', from: '15:00', to: '17:00' },
    });
    const form = fieldsOf((await organiser.get(from.path)).text);
    expect(form.questions).toBe(String(id));
    const moved = await organiser.send(from.path, {
      ...form,
      press: 'carry',
      to: String(next.id),
    });
    expect(moved.headers.get('Location')).toBe(`${from.path}?did=carried`);
    const there = textOf((await organiser.get(`/organise/e/${next.slug}/questions`)).text);
    expect(there).toContain('Jäikö tämä vastaamatta? Nimetön kysyjä');
    expect(there).toContain('Siirretty tapahtumasta: Kuulopäivä');
    const here = textOf((await organiser.get(`/organise/e/${from.slug}/questions`)).text);
    expect(here).toContain('Siirretty tapahtumaan: Seuraava päivä');
    expect(fieldsOf((await organiser.get(from.path)).text).questions).toBeUndefined();
  });

  test('need an event and a question to be chosen', async () => {
    await anEvent();
    await questions.accepted('Jäikö tämä vastaamatta?');
    await eventOn(server, { title: { fi: 'Vielä yksi päivä' } });
    const back = await organiser.send(page(), { press: 'carry', to: '' });
    expect([back.status, errorsOf(back.text)]).toEqual([
      422,
      ['Valitse ainakin yksi kysymys.', 'Valitse tapahtuma.'],
    ]);
  });

  test('go to no event of another series', async () => {
    await anEvent();
    const id = await questions.accepted('Jäikö tämä vastaamatta?');
    const { id: foreign } = await server.db
      .selectFrom('events')
      .select('id')
      .where('slug', '=', 'seuraava-verkostoseminaari')
      .executeTakeFirstOrThrow();
    const back = await organiser.send(page(), {
      press: 'carry',
      to: String(foreign),
      questions: String(id),
    });
    expect([back.status, errorsOf(back.text)]).toEqual([422, ['Valitse tapahtuma.']]);
  });
});
