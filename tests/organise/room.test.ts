import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#app/domain/organisers/permission.ts';
import { eventOn } from '#tests/support/event-on-server.ts';
import { textOf } from '#tests/support/html.ts';
import { maija } from '#tests/support/maija.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { answered } from '#tests/support/replies.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let slug: string;

beforeAll(async () => {
  server = await startTestServer();
  ({ slug } = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': 1, remote: null },
    themes: [{ fi: 'Järjestöjen rooli' }],
  }));
  for (const [name, municipality] of [
    ['aino', '082'],
    ['eero', '061'],
  ] as const)
    await visitor(server).fillIn(
      `/e/${slug}/register`,
      maija({
        firstName: name,
        email: `${name}@example.fi`,
        mode: 'on-site',
        municipality,
        organisation: 'Marttayhdistys',
      }),
    );
});

afterAll(() => server.stop());

const roomOf = async (role: Role) =>
  (await signedInVisitor(server, role, slug)).get(`/organise/e/${slug}`);

describe('an organiser', () => {
  test('sees how many come and wait, from where, and who is silent', async () => {
    const room = textOf((await roomOf('organiser')).text);
    expect(room).toContain('Paikan päällä 1 / 1 paikkaa 1 jonossa');
    expect(room).toContain('Tapahtumaan on 23 päivää.');
    expect(room).toMatch(/Näistä alueen kunnista ei ole vielä ketään: .*Janakkala/);
    expect(room).toContain('Marttayhdistys 2');
  });

  test('has the numbers of the plot in words and in a table', async () => {
    const { text } = await roomOf('organiser');
    expect(text).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="plot-title plot-description"/);
    expect(textOf(text)).toContain('Ilmoittautumisia on kertynyt 2.');
    expect(textOf(text)).toMatch(/Näytä lukuina .*sunnuntaina 22\.11\.2026 23 2 2/);
  });

  test('is one click from the common tasks', async () => {
    const { text } = await roomOf('organiser');
    for (const task of [
      'participants/new',
      'participants',
      'questions',
      'check-in',
      'edit',
      'change',
    ])
      expect(text).toContain(`href="/organise/e/${slug}/${task}"`);
  });

  test('is led to what follows the day once it has been', async () => {
    const after = ['Lisää materiaalit ja tallenne', 'Kirjoita koosteet'];
    const past = '/organise/e/kanta-hameen-3-kumppanuuspaiva';
    const was = textOf((await (await signedInVisitor(server, 'organiser')).get(past)).text);
    const comes = textOf((await roomOf('organiser')).text);
    for (const task of after) {
      expect(was).toContain(task);
      expect(comes).not.toContain(task);
    }
  });

  test('sees what happens next', async () => {
    expect(textOf((await roomOf('organiser')).text)).toContain(
      'Tapahtuma alkaa tiistaina 15.12.2026 klo 15.00',
    );
  });
});

test('a viewer sees figures that lead to nobody', async () => {
  const { text } = await roomOf('viewer');
  expect(textOf(text)).toContain('Marttayhdistys 2');
  expect(text).not.toContain('/participants');
});

test('a co-organiser is led to names, not to whom a mail has failed', async () => {
  await server.db
    .updateTable('messages')
    .set({
      state: 'failed',
      failure: 'refused',
      next_attempt_at: null,
      sent_at: null,
      lease_until: null,
    })
    .where('recipient', '=', 'aino@example.fi')
    .execute();
  const co = (await roomOf('co-organiser')).text;
  expect(co).toContain(`/organise/e/${slug}/participants?municipality=082`);
  expect(co).not.toContain('mail=unreached');
  expect((await roomOf('organiser')).text).toContain('mail=unreached');
});

test('those who have declined in their calendars and hold seats are told of, and found by a link', async () => {
  await answered(server, 'eero', 'declined');
  await answered(server, 'aino', 'declined');
  const room = await roomOf('organiser');
  expect(textOf(room.text)).toContain(
    'Yksi on hylännyt kutsun kalenterissaan, ja hänellä on yhä paikka.',
  );
  const path = `/organise/e/${slug}/participants?reply=declined`;
  expect(room.text).toContain(`href="${path}"`);
  const list = textOf((await (await signedInVisitor(server, 'organiser', slug)).get(path)).text);
  expect(list).toContain('aino@example.fi');
  expect(list).toContain('Hylännyt kalenterissa');
  expect(list).not.toContain('eero@example.fi');
  expect((await roomOf('viewer')).text).not.toContain('reply=declined');
});

test('a moderator sees the questions and nothing of the participants', async () => {
  const room = textOf((await roomOf('moderator')).text);
  expect(room).toContain('Ennakkokysymykset');
  expect(room).toContain('Lue ennakkokysymykset');
  for (const hidden of ['paikkaa', 'Marttayhdistys', 'jonossa', 'Lisää osallistuja'])
    expect(room).not.toContain(hidden);
});
