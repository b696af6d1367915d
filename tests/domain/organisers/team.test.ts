import { describe, expect, test } from 'vitest';
import { act, NotAllowed } from '#app/domain/organisers/act.server.ts';
import { changeRole } from '#app/domain/organisers/change-role.server.ts';
import { giveNetworkRole, giveRole } from '#app/domain/organisers/give-role.server.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import type { EventRole, NetworkRole } from '#app/domain/organisers/permission.ts';
import { takeRole } from '#app/domain/organisers/take-role.server.ts';
import type { Rights, Team } from '#app/domain/organisers/team.ts';
import { memberOf, membersOf, rolesThatStay } from '#app/domain/organisers/teams.server.ts';
import { DAY } from '#app/domain/time.ts';
import { aPartnershipDay, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const NETWORK: Team = { of: 'network', id: 1, slug: 'verkosto', name: { fi: 'Verkosto' } };
const EVENT: Team = { of: 'event', id: 1, slug: 'paiva', name: { fi: 'Kumppanuuspäivä' } };

const inNetwork = (role: NetworkRole, expiresAt: number | null = null): Rights => ({
  in: 'network',
  role,
  expiresAt,
});

const inEvent = (
  role: Exclude<EventRole, 'co-organiser'>,
  expiresAt: number | null = null,
): Rights => ({
  in: 'event',
  role,
  organisationId: null,
  expiresAt,
});

/** A day whose network belongs to Oona. */
async function aDayOfOona() {
  const day = await aPartnershipDay();
  const someone = (name: string) =>
    organiserWith(day.db, { name, email: `${name}@example.fi`, language: 'fi' }, day.circumstances);
  const oona = await someone('oona');
  const owns = { networkId: 1, organiserId: oona.id, role: 'owner' } as const;
  await giveNetworkRole(day.db, owns, day.circumstances);
  const as = <Result>(
    command: Parameters<typeof act<Result>>[3],
    { by = oona, now = WEEKS_BEFORE } = {},
  ) =>
    act(
      day.db,
      { organiser: by, permission: 'give-network-roles', scope: { network: 1 } },
      day.at(now),
      command,
    );
  return {
    ...day,
    oona,
    someone,
    as,
    give: (name: string, team: Team, rights: Rights, now = WEEKS_BEFORE) =>
      as(
        (acting) =>
          giveRole(acting, team, { name, address: `${name}@example.fi`, language: 'sv', rights }),
        { now },
      ),
    logged: () =>
      day.db
        .selectFrom('log')
        .select(['act', 'organiser_id', 'subject', 'before', 'after'])
        .orderBy('id')
        .execute(),
  };
}

describe('whoever is given a role', () => {
  test('is in the team with it, and is told by mail by whom', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', EVENT, inEvent('moderator', WEEKS_BEFORE + DAY));
    expect(await membersOf(day.db, EVENT)).toMatchObject([
      { name: 'pekka', role: 'moderator', since: WEEKS_BEFORE, expiresAt: WEEKS_BEFORE + DAY },
    ]);
    const [mail] = await day.mail();
    expect(mail).toMatchObject({
      recipient: 'pekka@example.fi',
      language: 'sv',
      content: { kind: 'role-given', role: 'moderator', giver: { name: 'oona' } },
    });
  });

  test('and is known already keeps their own name and language', async () => {
    const day = await aDayOfOona();
    const pekka = await day.someone('pekka');
    const invited = { name: 'Joku Muu', address: 'PEKKA@example.fi', language: 'en' } as const;
    await day.as((acting) => giveRole(acting, EVENT, { ...invited, rights: inEvent('desk') }));
    expect(await memberOf(day.db, EVENT, pekka.id)).toMatchObject({ name: 'pekka' });
    expect((await day.mail())[0]!.language).toBe('fi');
  });

  test('and has one there keeps that one, and gets no mail', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', EVENT, inEvent('desk'));
    const again = await day.give('pekka', EVENT, inEvent('moderator'));
    expect(again).toEqual({ ok: false, reason: 'has-a-role' });
    expect(await membersOf(day.db, EVENT)).toMatchObject([{ role: 'desk' }]);
    expect(await day.mail()).toHaveLength(1);
  });

  test('when the one they had has run out has the new one from now on', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', EVENT, inEvent('desk', WEEKS_BEFORE + 1));
    const later = WEEKS_BEFORE + DAY;
    await day.give('pekka', EVENT, inEvent('moderator'), later);
    expect(await membersOf(day.db, EVENT)).toMatchObject([
      { role: 'moderator', since: later, expiresAt: null },
    ]);
    expect(await day.mail()).toHaveLength(2);
  });
});

test('a role is changed where it stands, without mail', async () => {
  const day = await aDayOfOona();
  await day.give('pekka', NETWORK, inNetwork('viewer'));
  const pekka = await day.someone('pekka');
  await day.as((acting) => changeRole(acting, NETWORK, pekka.id, inNetwork('organiser')), {
    now: WEEKS_BEFORE + DAY,
  });
  expect(await memberOf(day.db, NETWORK, pekka.id)).toMatchObject({
    role: 'organiser',
    since: WEEKS_BEFORE,
  });
  expect(await day.mail()).toHaveLength(1);
});

test('changing what somebody else has taken meanwhile says so', async () => {
  const day = await aDayOfOona();
  const pekka = await day.someone('pekka');
  const changed = await day.as((acting) => changeRole(acting, EVENT, pekka.id, inEvent('desk')));
  expect(changed).toEqual({ ok: false, reason: 'no-role' });
});

test('taking a role twice is no fault', async () => {
  const day = await aDayOfOona();
  await day.give('pekka', EVENT, inEvent('desk'));
  const pekka = await day.someone('pekka');
  for (const _time of [1, 2])
    expect(await day.as((acting) => takeRole(acting, EVENT, pekka.id))).toEqual({ ok: true });
  expect(await membersOf(day.db, EVENT)).toEqual([]);
});

describe('the last owner of a network', () => {
  const PROTECTED: [string, Rights][] = [
    ['demoted', inNetwork('organiser')],
    ['given a last day', inNetwork('owner', WEEKS_BEFORE + DAY)],
  ];

  test.each(PROTECTED)('is not %s', async (_what, rights) => {
    const day = await aDayOfOona();
    const changed = await day.as((acting) => changeRole(acting, NETWORK, day.oona.id, rights));
    expect(changed).toEqual({ ok: false, reason: 'last-owner' });
  });

  test('is not removed', async () => {
    const day = await aDayOfOona();
    const taken = await day.as((acting) => takeRole(acting, NETWORK, day.oona.id));
    expect(taken).toEqual({ ok: false, reason: 'last-owner' });
  });

  test('is one still when the other owner has a last day', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', NETWORK, inNetwork('owner', WEEKS_BEFORE + DAY));
    const taken = await day.as((acting) => takeRole(acting, NETWORK, day.oona.id));
    expect(taken).toEqual({ ok: false, reason: 'last-owner' });
  });

  test('goes once there is another', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', NETWORK, inNetwork('owner'));
    expect(await day.as((acting) => takeRole(acting, NETWORK, day.oona.id))).toEqual({ ok: true });
    expect(await membersOf(day.db, NETWORK)).toMatchObject([{ name: 'pekka', role: 'owner' }]);
  });

  test.each([
    ["update memberships set role = 'viewer'"],
    ['update memberships set expires_at = 1'],
    ['delete from memberships'],
    ['delete from organisers'],
  ])('is kept by the database too: %s', async (statement) => {
    const day = await aDayOfOona();
    expect(() => day.sqlite.exec(statement)).toThrow('the last owner of a network stays');
  });
});

describe('what stays when a role is taken', () => {
  test('are the roles in the network’s events, but not those that are over', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', NETWORK, inNetwork('viewer'));
    await day.give('pekka', EVENT, inEvent('desk', WEEKS_BEFORE + DAY));
    const { id: organiserId } = await day.someone('pekka');
    const at = (now: number) =>
      rolesThatStay(day.db, { team: NETWORK, networkId: 1, organiserId }, now);
    expect(await at(WEEKS_BEFORE)).toMatchObject([{ role: 'desk', where: { slug: 'paiva' } }]);
    expect(await at(WEEKS_BEFORE + DAY)).toEqual([]);
  });

  test('is the role in the network, which holds in the event too', async () => {
    const day = await aDayOfOona();
    const staying = { team: EVENT, networkId: 1, organiserId: day.oona.id };
    expect(await rolesThatStay(day.db, staying, WEEKS_BEFORE)).toMatchObject([
      { role: 'owner', where: { of: 'network', slug: 'verkosto' } },
    ]);
  });
});

describe('a role that was taken in the middle of work', () => {
  test('lets nothing more be done', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', NETWORK, inNetwork('owner'));
    const pekka = await day.someone('pekka');
    await day.as((acting) => takeRole(acting, NETWORK, pekka.id));
    const late = day.as((acting) => takeRole(acting, NETWORK, day.oona.id), { by: pekka });
    await expect(late).rejects.toThrow(NotAllowed);
    expect(await membersOf(day.db, NETWORK)).toMatchObject([{ name: 'oona' }]);
  });

  test('is over at the first instant after its last day', async () => {
    const day = await aDayOfOona();
    await day.give('pekka', NETWORK, inNetwork('owner', WEEKS_BEFORE + DAY));
    const by = await day.someone('pekka');
    const nothing = async () => 'done';
    expect(await day.as(nothing, { by, now: WEEKS_BEFORE + DAY - 1 })).toBe('done');
    await expect(day.as(nothing, { by, now: WEEKS_BEFORE + DAY })).rejects.toThrow(NotAllowed);
  });
});

test('the log tells whose rights were given, changed and taken, by number and without a name', async () => {
  const day = await aDayOfOona();
  await day.give('pekka', NETWORK, inNetwork('viewer'));
  const pekka = await day.someone('pekka');
  await day.as((acting) =>
    changeRole(acting, NETWORK, pekka.id, inNetwork('organiser', WEEKS_BEFORE + DAY)),
  );
  await day.as((acting) => takeRole(acting, NETWORK, pekka.id));
  const entries = await day.logged();
  expect(entries.map(({ act }) => act)).toEqual(['role-given', 'role-changed', 'role-taken']);
  expect(JSON.parse(entries[1]!.before!)).toEqual({
    organiser: pekka.id,
    role: 'viewer',
    lastDay: null,
  });
  expect(JSON.parse(entries[1]!.after!)).toEqual({
    organiser: pekka.id,
    role: 'organiser',
    lastDay: '2026-11-25',
  });
  expect(JSON.stringify(entries)).not.toContain('pekka');
});

test('a mail that did not arrive is seen at the person, until one does', async () => {
  const day = await aDayOfOona();
  await day.give('pekka', EVENT, inEvent('desk'));
  const fate = (state: 'failed' | 'sent') =>
    day.db
      .updateTable('messages')
      .set({
        state,
        next_attempt_at: null,
        failure: 'refused',
        sent_at: state === 'sent' ? 1 : null,
      })
      .execute();
  await fate('failed');
  expect(await membersOf(day.db, EVENT)).toMatchObject([{ mailFailed: true }]);
  await fate('sent');
  expect(await membersOf(day.db, EVENT)).toMatchObject([{ mailFailed: false }]);
});
