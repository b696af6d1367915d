import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventOn } from '#tests/support/event-on-server.ts';
import { textOf } from '#tests/support/html.ts';
import { signedInVisitor } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

let server: TestServer;
let organiser: Awaited<ReturnType<typeof signedInVisitor>>;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await signedInVisitor(server);
});

afterAll(() => server.stop());

const editOf = (slug: string) => `/organise/e/${slug}/edit`;
const press = (slug: string, step: string) => organiser.send(editOf(slug), { step });

async function aReadyDraft() {
  const { id, slug } = await eventOn(server, {
    status: 'draft',
    lead: { fi: 'Kuullaan ja keskustellaan.' },
    contact: { name: null, title: null, organisation: null, email: 'paiva@example.fi' },
  });
  await server.db
    .insertInto('event_organisers')
    .values({ event_id: id, position: 0, organisation_id: 1 })
    .execute();
  return slug;
}

describe('a draft', () => {
  test('that lacks something tells what, with links to it, and cannot be published', async () => {
    const { slug } = await eventOn(server, { status: 'draft' });
    const { text } = await organiser.get(editOf(slug));
    expect(textOf(text)).toContain('Ennen julkaisua puuttuu');
    expect(text).toContain(`href="${editOf(slug)}/contact#email"`);
    expect(text).not.toContain('value="publish"');
    expect((await press(slug, 'publish')).status).toBe(409);
    expect((await visitor(server).get(`/e/${slug}`)).status).toBe(404);
  });

  test('that lacks nothing is published by one button', async () => {
    const slug = await aReadyDraft();
    const done = await press(slug, 'publish');
    expect(done.headers.get('Location')).toBe(`${editOf(slug)}?done=event-published`);
    expect((await visitor(server).get(`/e/${slug}`)).status).toBe(200);
  });

  test('is previewed by its organisers only, as the public will see it', async () => {
    const slug = await aReadyDraft();
    const { text } = await organiser.get(`/organise/e/${slug}/preview`);
    expect(textOf(text)).toContain('Esikatselu: tapahtuma on luonnos');
    expect(textOf(text)).toContain('Kuullaan ja keskustellaan.');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    const stranger = await signedInVisitor(server, null);
    expect((await stranger.get(`/organise/e/${slug}/preview`)).status).toBe(404);
  });

  test('is published by those who may decide on the day', async () => {
    const slug = await aReadyDraft();
    const partner = await signedInVisitor(server, 'co-organiser', slug);
    expect((await partner.get(editOf(slug))).text).not.toContain('value="publish"');
    expect((await partner.send(editOf(slug), { step: 'publish' })).status).toBe(403);
  });
});

describe('a published event', () => {
  test('becomes a draft again while nobody has signed up', async () => {
    const slug = await aReadyDraft();
    await press(slug, 'publish');
    await press(slug, 'unpublish');
    expect((await visitor(server).get(`/e/${slug}`)).status).toBe(404);
  });

  test('stays published once somebody has signed up', async () => {
    const slug = await aReadyDraft();
    await press(slug, 'publish');
    await visitor(server).fillIn(`/e/${slug}/register`, {
      firstName: 'Aino',
      lastName: 'Aalto',
      email: `aino.${slug}@example.fi`,
    });
    expect((await organiser.get(editOf(slug))).text).not.toContain('value="unpublish"');
    expect((await press(slug, 'unpublish')).status).toBe(409);
  });

  test('is archived when it is over, not before, and comes back', async () => {
    const slug = await aReadyDraft();
    await press(slug, 'publish');
    expect((await press(slug, 'archive')).status).toBe(409);
    const before = server.now();
    server.turnClockTo(Date.UTC(2026, 11, 16));
    organiser = await signedInVisitor(server);
    expect((await press(slug, 'archive')).status).toBe(303);
    expect(textOf((await organiser.get(editOf(slug))).text)).toContain('Tapahtuma on arkistoitu.');
    expect((await press(slug, 'unarchive')).status).toBe(303);
    server.turnClockTo(before);
    organiser = await signedInVisitor(server);
  });
});

test('the log tells each step', async () => {
  const slug = await aReadyDraft();
  await press(slug, 'publish');
  await press(slug, 'unpublish');
  const acts = await server.db
    .selectFrom('log')
    .select('act')
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  expect(acts.map(({ act }) => act)).toEqual(['event-unpublished', 'event-published']);
});
