import { expect, test } from 'vitest';
import { hashOf } from '#app/domain/privacy/token.ts';
import { accept } from '#app/domain/questions/accept.server.ts';
import { assign } from '#app/domain/questions/assign.server.ts';
import { somebodyIn } from '#app/domain/questions/panellist.ts';
import {
  linksOf,
  mailLink,
  makeLink,
  revokeLink,
} from '#app/domain/questions/panellist-link.server.ts';
import { panellistPage } from '#app/domain/questions/panellist-page.server.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';
import { keyring } from '#tests/support/partnership-day.ts';

const AINO = { name: 'Aino Asukas', organisation: 'Marttayhdistys', email: 'aino@example.fi' };

/** The panel’s first panellist, Kalle, has a link; he speaks in the workshop too. */
async function aPanellist() {
  const day = await aModeratedDay();
  const [panel, workshop] = await day.sessions();
  const kalle = somebodyIn(panel!.panellists[0]!.key)!;
  const make = (how?: { renew: boolean }) =>
    day.moderate((acting) => makeLink(acting, day.eventId, kalle, how));
  await make();
  const link = async () => [...(await linksOf(day.db, day.eventId, keyring))][0];
  const give = (id: number, to: Parameters<typeof assign>[3]) =>
    day.press(id, (acting, seen) => assign(acting, day.eventId, seen, to));
  return { day, panel: panel!, workshop: workshop!, kalle, make, link, give };
}

test('a panellist’s link opens their own questions in order, and those of their session that are nobody’s', async () => {
  const { day, panel, kalle, link, give } = await aPanellist();
  const own = await day.accepted('Kallelle?', AINO);
  const open = await day.accepted('Kenelle vain?');
  const other = await day.accepted('Järjestöille?');
  await day.accepted('Ei kenellekään?');
  await give(own, kalle);
  await give(open, { session: panel.id });
  await give(other, { session: panel.id, organisation: 'Järjestöt' });
  const [, token] = (await link())!;
  const page = await panellistPage(day.db, token);
  expect(page).toMatchObject({
    called: 'Kalle Kunnanjohtaja',
    own: [{ text: 'Kallelle?', organisation: 'Marttayhdistys', theme: { fi: 'Kunta' } }],
    unassigned: [{ text: 'Kenelle vain?' }],
  });
  expect(JSON.stringify(page)).not.toContain('Aino');
});

test('somebody who appears in two sessions has one page for both', async () => {
  const { day, workshop, kalle, link, give } = await aPanellist();
  const inWorkshop = await day.accepted('Työpajassa?');
  await give(inWorkshop, { session: workshop.id, speaker: (kalle as { speaker: number }).speaker });
  const page = await panellistPage(day.db, (await link())![1]);
  expect(page!.own).toMatchObject([{ text: 'Työpajassa?' }]);
  expect(page!.sessions).toHaveLength(2);
});

test('what is no longer accepted leaves the page', async () => {
  const { day, kalle, link, give } = await aPanellist();
  const id = await day.asks('Kallelle?');
  await give(id, kalle);
  const own = async () => (await panellistPage(day.db, (await link())![1]))!.own.length;
  expect(await own()).toBe(0);
  await day.press(id, (acting, seen) => accept(acting, day.eventId, seen));
  expect(await own()).toBe(1);
});

test('a new link closes the one before, and a revoked one opens nothing', async () => {
  const { day, make, link } = await aPanellist();
  const [id, first] = (await link())!;
  await make({ renew: true });
  const [, second] = (await link())!;
  expect(await panellistPage(day.db, first)).toBeNull();
  expect(await panellistPage(day.db, second)).not.toBeNull();
  await day.moderate((acting) => revokeLink(acting, day.eventId, id));
  expect(await panellistPage(day.db, second)).toBeNull();
  expect(await link()).toBeUndefined();
});

test('a button pressed twice makes one link', async () => {
  const { make, link } = await aPanellist();
  const [, first] = (await link())!;
  await make();
  expect((await link())![1]).toBe(first);
});

test('the database holds the link’s hash, and the link itself under a seal only', async () => {
  const { day, link } = await aPanellist();
  const [, token] = (await link())!;
  expect(day.sqlite.serialize().includes(token)).toBe(false);
  const { link_hash } = await day.db
    .selectFrom('panellists')
    .select('link_hash')
    .executeTakeFirstOrThrow();
  expect(link_hash!.equals(hashOf(token))).toBe(true);
});

test('the link goes by mail to the address that the moderator types, which stands nowhere else', async () => {
  const { day, link } = await aPanellist();
  const [id, token] = (await link())!;
  const event = await day.event();
  const to = { email: 'kalle@example.fi', language: 'sv' } as const;
  const mail = () => day.moderate((acting) => mailLink(acting, event, id, to));
  await mail();
  await mail();
  const [letter, ...others] = await day.mail();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ recipient: 'kalle@example.fi', language: 'sv' });
  expect(letter!.content).toMatchObject({ kind: 'panellist-link', token });
  const rows = await day.db.selectFrom('panellists').selectAll().execute();
  expect(JSON.stringify([rows, await day.log()])).not.toContain('kalle@example.fi');
});

test('without a link there is nothing to mail', async () => {
  const { day, link } = await aPanellist();
  const [id] = (await link())!;
  await day.moderate((acting) => revokeLink(acting, day.eventId, id));
  const event = await day.event();
  const to = { email: 'kalle@example.fi', language: 'fi' } as const;
  expect(await day.moderate((acting) => mailLink(acting, event, id, to))).toEqual({
    ok: false,
    reason: 'no-link',
  });
});
