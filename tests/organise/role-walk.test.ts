import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#app/domain/organisers/permission.ts';
import routes from '#app/routes.ts';
import { anythingAt } from '#tests/support/organiser-places.ts';
import { organiserAs, signedInVisitor, visitorWhoIs } from '#tests/support/organisers.ts';
import { startTestServer, type TestServer } from '#tests/support/running-server.ts';
import { visitor } from '#tests/support/visitor.ts';

const OWNERS = ['owner', 'organiser'] as const;
const MEMBERS = [...OWNERS, 'viewer'] as const;
const EDITORS = [...OWNERS, 'co-organiser'] as const;
const MODERATORS = [...OWNERS, 'co-organiser', 'moderator'] as const;
const EVERYBODY = [...MEMBERS, 'co-organiser', 'moderator', 'desk'] as const;

interface Door {
  /** Who may read the page. */
  read?: readonly Role[];
  /** Who may send its form or press its button. */
  send?: readonly Role[];
  /** Whoever is signed in, whatever their role. */
  anybodySignedIn?: true;
  /** Those too who are not signed in. */
  anybody?: true;
}

/** Every address of the organisers' side, and who passes. */
const DOORS: Record<string, Door> = {
  organise: { anybodySignedIn: true },
  'organise/account': { anybodySignedIn: true },
  'organise/account/edit': { anybodySignedIn: true },
  'organise/sign-in': { anybody: true },
  'organise/sign-in/oidc': { anybody: true },
  'organise/sign-in/oidc/callback': { anybody: true },
  'organise/sign-in/:token': { anybody: true },
  'organise/sign-out': { anybody: true },
  'organise/n/:network': { read: MEMBERS },
  'organise/networks/new': { read: ['owner'], send: ['owner'] },
  'organise/n/:network/organisations': { read: MEMBERS },
  'organise/n/:network/organisations/new': { read: OWNERS, send: OWNERS },
  'organise/n/:network/organisations/:organisation': { read: OWNERS, send: OWNERS },
  'organise/n/:network/series/new': { read: OWNERS, send: OWNERS },
  'organise/s/:series/events/new': { read: OWNERS, send: OWNERS },
  'organise/s/:series/edit': { read: OWNERS, send: OWNERS },
  'organise/n/:network/team': { read: ['owner'] },
  'organise/n/:network/team/new': { read: ['owner'], send: ['owner'] },
  'organise/n/:network/team/:person': { read: ['owner'], send: ['owner'] },
  'organise/n/:network/team/:person/removal': { read: ['owner'], send: ['owner'] },
  'organise/e/:event/team': { read: OWNERS },
  'organise/e/:event/team/new': { read: OWNERS, send: OWNERS },
  'organise/e/:event/team/:person': { read: OWNERS, send: OWNERS },
  'organise/e/:event/team/:person/removal': { read: OWNERS, send: OWNERS },
  'organise/n/:network/log': { read: OWNERS },
  'organise/e/:event/messages': { read: OWNERS },
  'organise/e/:event/messages/new': { read: OWNERS, send: OWNERS },
  'organise/e/:event/messages/:bulletin': { read: OWNERS, send: OWNERS },
  'organise/e/:event/messages/:bulletin/edit': { read: OWNERS, send: OWNERS },
  'organise/e/:event/messages/reminders': { read: OWNERS, send: OWNERS },
  'organise/e/:event/messages/reminders/:reminder': { read: OWNERS, send: OWNERS },
  'organise/e/:event/messages/undelivered': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change': { read: OWNERS },
  'organise/e/:event/change/move': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change/place': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change/link': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change/go-remote': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change/cancel': { read: OWNERS, send: OWNERS },
  'organise/e/:event/change/revive': { read: OWNERS, send: OWNERS },
  'organise/e/:event/announcements/:announcement': { read: [...MEMBERS, 'co-organiser'] },
  'organise/e/:event/log': { read: OWNERS },
  'organise/n/:network/edit': { read: OWNERS, send: OWNERS },
  'organise/s/:series': { read: MEMBERS },
  /** One's own tasks only; this one is the owner's. */
  'organise/tasks/:task': { read: ['owner'], send: ['owner'] },
  /** Its task has failed: there is none. */
  'organise/tasks/:task/file': {},
  'organise/e/:event': { read: EVERYBODY },
  'organise/e/:event/questions': { read: MODERATORS, send: MODERATORS },
  'organise/e/:event/questions/:question': { read: MODERATORS, send: MODERATORS },
  'organise/e/:event/questions/answers': { read: MODERATORS, send: MODERATORS },
  'organise/e/:event/questions/panellists': { read: MODERATORS, send: MODERATORS },
  'organise/e/:event/run-sheet': { read: MODERATORS, send: MODERATORS },
  'organise/e/:event/participants': { read: [...OWNERS, 'co-organiser'] },
  'organise/e/:event/participants/export': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/import': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/import/:import': { read: ['owner'], send: ['owner'] },
  'organise/e/:event/participants/import/:import/columns': { read: ['owner'], send: ['owner'] },
  'organise/e/:event/participants/import/:import/left-out.csv': { read: ['owner'] },
  'organise/e/:event/participants/new': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/catering': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration': { read: OWNERS },
  'organise/e/:event/participants/:registration/edit': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/seat': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/promotion': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/cancellation': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/needs': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/invitation': { read: OWNERS, send: OWNERS },
  'organise/e/:event/participants/:registration/arrival': { read: OWNERS, send: OWNERS },
  'organise/e/:event/check-in': { read: [...OWNERS, 'desk'], send: [...OWNERS, 'desk'] },
  'organise/e/:event/edit': { read: EDITORS, send: OWNERS },
  'organise/e/:event/edit/basics': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/time-and-place': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/meeting-link': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/organisers': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/contact': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/registration': { read: EDITORS, send: EDITORS },
  'organise/e/:event/preview': { read: EVERYBODY },
  'organise/e/:event/edit/texts': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme/:session': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme/:session/remove': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme/:session/appearances/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/programme/:session/appearances/:appearance': {
    read: EDITORS,
    send: EDITORS,
  },
  'organise/e/:event/edit/themes': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/themes/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/themes/:theme': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/themes/:theme/remove': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/materials': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/materials/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/materials/:material': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/materials/:material/remove': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries/:summary': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries/:summary/remove': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries/:summary/conclusions/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/summaries/:summary/conclusions/:conclusion': {
    read: EDITORS,
    send: EDITORS,
  },
  'organise/e/:event/edit/summaries/:summary/conclusions/:conclusion/remove': {
    read: EDITORS,
    send: EDITORS,
  },
  'organise/e/:event/edit/fields': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/fields/new': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/fields/:field': { read: EDITORS, send: EDITORS },
  'organise/e/:event/edit/fields/:field/remove': { read: EDITORS, send: EDITORS },
};

/** What stands for each name in the addresses. */
let places: Record<string, string>;

const addressOf = (pattern: string) =>
  `/${pattern.replace(/:\w+/g, (name) => places[name] ?? '1')}`;

const ROLES: (Role | null)[] = [...EVERYBODY, null];

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  places = await anythingAt(server);
});

afterAll(() => server.stop());

test('every address of the organisers’ side is on the list', () => {
  const addresses = routes.flatMap(({ path }) => (path?.startsWith('organise') ? [path] : []));
  expect(Object.keys(DOORS).sort()).toEqual(addresses.sort());
});

const guarded = Object.entries(DOORS).filter(([, door]) => !door.anybody);

describe('whoever is not signed in', () => {
  test.each(guarded)('is led from %s to the sign-in page', async (pattern) => {
    const answer = await visitor(server).get(addressOf(pattern));
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toMatch(/^\/organise\/sign-in\?to=/);
  });

  test.each(guarded)('sends nothing to %s', async (pattern) => {
    const headers = { Origin: server.url };
    const answer = await visitor(server).send(addressOf(pattern), {}, headers);
    expect([401, 405]).toContain(answer.status);
  });
});

const byRole = Object.entries(DOORS).filter(([, door]) => !door.anybody && !door.anybodySignedIn);

describe.each(ROLES)('somebody whose role is %s', (role) => {
  test.each(byRole)('reads %s or does not', async (pattern, { read = [] }) => {
    const { status } = await (await signedInVisitor(server, role)).get(addressOf(pattern));
    const passes = role !== null && read.some((one) => one === role);
    if (passes) expect(status).toBeLessThan(400);
    else expect([403, 404]).toContain(status);
  });

  test.each(byRole)('sends to %s or does not', async (pattern, { send = [] }) => {
    const { status } = await (await signedInVisitor(server, role)).send(addressOf(pattern), {});
    const passes = role !== null && send.some((one) => one === role);
    if (passes) expect([403, 404, 405]).not.toContain(status);
    else expect([403, 404, 405]).toContain(status);
  });
});

/** Of the same network as the event of the walk, and of another network. */
const SISTER = 'kanta-hameen-3-kumppanuuspaiva';
const STRANGE = 'seuraava-verkostoseminaari';

const IN_NETWORK = ['owner', 'organiser', 'viewer'] as const;
const IN_EVENT = ['co-organiser', 'moderator', 'desk'] as const;

const outsiders: [string, Role, { expired?: true; event?: string }][] = [
  ...EVERYBODY.map((role): (typeof outsiders)[number] => [
    'whose time is over',
    role,
    { expired: true },
  ]),
  ...IN_NETWORK.map((role): (typeof outsiders)[number] => [
    'of another network',
    role,
    { event: STRANGE },
  ]),
  ...IN_EVENT.map((role): (typeof outsiders)[number] => [
    'of another event',
    role,
    { event: SISTER },
  ]),
  ...IN_EVENT.map((role): (typeof outsiders)[number] => [
    'of another network’s event',
    role,
    { event: STRANGE },
  ]),
];

/** The addresses of something that somebody has a role in. */
const placed = byRole.filter(([pattern]) => /:(network|series|event)/.test(pattern));

describe.each(outsiders)('somebody %s who is %s', (what, role, { expired, event }) => {
  const who = async () => {
    const name = `${what}, ${role}`;
    const expiresAt = expired ? server.now() : null;
    return visitorWhoIs(server, await organiserAs(server.db, role, { name, event, expiresAt }));
  };

  test('finds nothing at any address', async () => {
    const outsider = await who();
    for (const [pattern] of placed) {
      const { status } = await outsider.get(addressOf(pattern));
      expect([pattern, status]).toEqual([pattern, 404]);
    }
  });

  test('sends nothing to any address', async () => {
    const outsider = await who();
    for (const [pattern, { send }] of placed) {
      const { status } = await outsider.send(addressOf(pattern), { remove: 'yes' });
      expect([pattern, status]).toEqual([pattern, send ? 404 : 405]);
    }
  });
});
