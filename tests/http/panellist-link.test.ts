import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#app/domain/events/event.ts';
import { panelSessionsOf } from '#app/domain/questions/panellists.server.ts';
import { questionsOf } from '#tests/support/asked.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { everyRow } from '#tests/support/every-row.ts';
import { languageOfPage, textOf } from '#tests/support/html.ts';
import { linkIn, mailTo } from '#tests/support/mail-folder.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let moderator: Awaited<ReturnType<typeof signedInVisitor>>;
let questions: ReturnType<typeof questionsOf>;
let event: Event;
let kalle: string;

beforeAll(async () => {
  server = await startTestServer();
  event = await eventOn(server, {
    themes: [{ fi: 'Kunta' }],
    sessions: [
      {
        kind: 'panel',
        title: { fi: 'Paneeli', sv: 'Panel' },
        appearances: [{ part: 'panellist', speaker: 'Kalle Kunnanjohtaja' }],
      },
    ],
  });
  moderator = await signedInVisitor(server, 'moderator', event.slug);
  questions = questionsOf(server, event, moderator);
  const [panel] = await panelSessionsOf(server.db, event.id);
  kalle = panel!.panellists[0]!.key;
  const id = await questions.accepted('Mitä Kalle aikoo?', {
    name: 'Aino Asukas',
    organisation: 'Marttayhdistys',
    email: 'aino@example.fi',
  });
  await questions.press(id, 'assign', { to: kalle });
});

afterAll(() => server.stop());

const page = () => `/organise/e/${event.slug}/questions/panellists`;

/** The panellist as the moderator's page has them. */
async function panellist() {
  const [panel] = await panelSessionsOf(server.db, event.id);
  return panel!.panellists[0]!;
}

async function link(): Promise<string> {
  await moderator.send(page(), { press: 'make', key: kalle });
  const [, address] = (await moderator.get(page())).text.match(/href="[^"]*(\/p\/[\w-]{43})"/)!;
  return address!;
}

test('the link shows a panellist their questions without signing in, and who asked only by organisation', async () => {
  const { status, text } = await visitor(server).get(await link());
  expect(status).toBe(200);
  expect(textOf(text)).toContain('Mitä Kalle aikoo? Marttayhdistys · Kunta');
  expect(text).not.toMatch(/Aino|aino@/);
});

test.each([
  ['/sv', 'sv', 'Frågor som har riktats till dig'],
  ['/en', 'en', 'Questions that have been assigned to you'],
])('in the reader’s language: %s', async (prefix, language, words) => {
  const { text } = await visitor(server).get(prefix + (await link()));
  expect([languageOfPage(text), textOf(text).includes(words)]).toEqual([language, true]);
});

test('no search engine finds the page and no cache keeps it', async () => {
  const { headers, text } = await visitor(server).get(await link());
  expect(headers.get('X-Robots-Tag')).toBe('noindex');
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(text).toContain('<meta name="robots" content="noindex"/>');
  expect((await visitor(server).get('/robots.txt')).text).toContain('Disallow: /p/\n');
});

test('opening it changes nothing, and there is nothing to send to it', async () => {
  const address = await link();
  const before = await everyRow(server.db);
  await visitor(server).get(address);
  expect(await everyRow(server.db)).toEqual(before);
  expect((await visitor(server).send(address, { press: 'present' })).status).toBe(405);
});

test('a link that was made up, cut short or revoked is no page, and none tells which', async () => {
  const address = await link();
  const { id } = await panellist();
  await moderator.send(page(), { press: 'revoke', key: kalle, panellist: String(id) });
  const answers = await Promise.all(
    [address, `/p/${'x'.repeat(43)}`, address.slice(0, -1), '/p/1'].map((path) =>
      visitor(server).get(path),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('a renewed link closes the one before', async () => {
  const first = await link();
  await moderator.send(page(), { press: 'renew', key: kalle });
  const second = await link();
  expect(second).not.toBe(first);
  const statuses = [first, second].map(async (one) => (await visitor(server).get(one)).status);
  expect(await Promise.all(statuses)).toEqual([404, 200]);
});

describe('the link by mail', () => {
  const mail = async (fields: Record<string, string>) => {
    const { id } = await panellist();
    return moderator.send(page(), { press: 'mail', key: kalle, panellist: String(id), ...fields });
  };

  test('goes to the address that was typed, in the language that was chosen', async () => {
    const address = await link();
    expect((await mail({ email: 'kalle@example.fi', language: 'sv' })).status).toBe(303);
    const [letter] = await mailTo(server.folder, 'kalle@example.fi', 1);
    expect(letter!.subject).toBe('Frågorna till dig: Kuulopäivä');
    expect(new URL(linkIn(letter!, /\/p\//)).pathname).toBe(`/sv${address}`);
  });

  test('to what is no address is not sent, and what was typed is there', async () => {
    await link();
    const back = await mail({ email: 'kalle.example.fi', language: 'en' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('value="kalle.example.fi"');
    expect(textOf(back.text)).toContain('Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.');
  });

  test('of a link that was closed meanwhile is not sent', async () => {
    await link();
    const { id } = await panellist();
    await moderator.send(page(), { press: 'revoke', key: kalle, panellist: String(id) });
    const back = await mail({ email: 'kalle@example.fi', language: 'fi' });
    expect([back.status, textOf(back.text).includes('Linkki on sillä välin suljettu.')]).toEqual([
      409,
      true,
    ]);
  });
});

test('nobody makes a link for somebody who is not in the programme', async () => {
  const answer = await moderator.send(page(), { press: 'make', key: '1/speaker/999999' });
  expect(answer.status).toBe(409);
  for (const key of ['', 'x', '1'])
    expect((await moderator.send(page(), { press: 'make', key })).status).toBe(400);
});
