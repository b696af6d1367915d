import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { panelSessionsOf } from '#app/domain/questions/panellists.server.ts';
import { questionsOf } from '#tests/support/asked.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';

let server: TestServer;
let moderator: Awaited<ReturnType<typeof signedInVisitor>>;
let questions: ReturnType<typeof questionsOf>;
let event: Event;
let kalle: string;
let ids: number[];

beforeAll(async () => {
  server = await startTestServer();
  event = await eventOn(server, {
    themes: [{ fi: 'Kunta' }],
    sessions: [
      {
        kind: 'panel',
        title: { fi: 'Paneeli' },
        hours: { from: '15:30' },
        appearances: [{ part: 'panellist', speaker: 'Kalle Kunnanjohtaja' }],
      },
    ],
  });
  moderator = await signedInVisitor(server, 'moderator', event.slug);
  questions = questionsOf(server, event, moderator);
  const [panel] = await panelSessionsOf(server.db, event.id);
  kalle = panel!.panellists[0]!.key;
  ids = [
    await questions.accepted('Ensimmäinen kysymys?', { name: 'Aino' }),
    await questions.accepted('Toinen kysymys?'),
  ];
  await questions.press(ids[1]!, 'assign', { to: kalle });
  await questions.asked('Uusi kysymys, jota ei ole hyväksytty?');
});

afterAll(() => server.stop());

const sheet = () => `/organise/e/${event.slug}/run-sheet`;
const read = async (query = '') => textOf((await moderator.get(sheet() + query)).text);

test('the run sheet has the accepted questions in order, and whom they are for', async () => {
  const text = await read();
  expect(text).toMatch(
    /Kunta .*Ensimmäinen kysymys\? Aino .*Toinen kysymys\? .*→ Kalle Kunnanjohtaja/,
  );
  expect(text).not.toContain('Uusi kysymys');
});

test('by panellist it begins with those who are asked something', async () => {
  expect(await read('?by=panellist')).toMatch(
    /15\.30 Paneeli – Kalle Kunnanjohtaja .*Toinen kysymys\? .*Ei ohjattu .*Ensimmäinen kysymys\?/,
  );
});

test('above them stands what the earlier days of the series concluded', async () => {
  const text = await read();
  expect(text.indexOf('Koordinaattoreita kuntiin')).toBeLessThan(
    text.indexOf('Ensimmäinen kysymys?'),
  );
  expect(text).toContain('Mitä aiemmista päivistä on seurannut');
});

test('a tick says when the question was put, and can be taken away', async () => {
  const [id] = ids as [number];
  expect(await read()).toContain('Esittämättä 2/2.');
  const ticked = await questions.press(id, 'present', {}, `${sheet()}?by=panellist`);
  expect(ticked.headers.get('Location')).toBe(`${sheet()}?by=panellist#q-${id}`);
  const text = await read();
  expect(text).toContain('Esittämättä 1/2.');
  expect(text).toContain('Esitetty klo 12.00');
  await questions.press(id, 'not-present', {}, sheet());
  expect(await read()).toContain('Esittämättä 2/2.');
});

test('a second tick by somebody else is no trouble', async () => {
  const [id] = ids as [number];
  const organiser = await signedInVisitor(server, 'organiser', event.slug);
  const tick = { press: 'present', question: String(id), revision: '0' };
  expect((await moderator.send(sheet(), tick)).status).toBe(303);
  expect((await organiser.send(sheet(), tick)).status).toBe(303);
  await questions.press(id, 'not-present', {}, sheet());
});

test('a question that was taken back meanwhile is not ticked off, and the page says who did it', async () => {
  const id = await questions.accepted('Hetken hyväksytty kysymys?');
  await questions.press(id, 'take-back');
  const tick = { press: 'present', question: String(id), revision: '1' };
  const back = await moderator.send(sheet(), tick);
  expect(back.status).toBe(409);
  expect(textOf(back.text)).toContain('moderator palautti sen uusiin');
});
