import { expect, test } from 'vitest';
import { addFirstOrganiser } from '#app/domain/organisers/add-first-organiser.server.ts';
import { eraseOrganiser } from '#app/domain/organisers/erase-organiser.server.ts';
import { organiserByAddress } from '#app/domain/organisers/organisers.server.ts';
import { mailSignInLink } from '#app/domain/organisers/sign-in-links.server.ts';
import { signIn, signInsOf } from '#app/domain/organisers/sign-ins.server.ts';
import { aPartnershipDay, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const owner = (name: string) =>
  ({ name, address: `${name}@example.fi`, network: 'verkosto', role: 'owner' }) as const;

/** Pekka owns the network with Oona, is signed in and has asked for a link. */
async function aDayOfPekka() {
  const day = await aPartnershipDay();
  await addFirstOrganiser(day.db, owner('oona'), WEEKS_BEFORE);
  await addFirstOrganiser(day.db, owner('pekkapekka'), WEEKS_BEFORE);
  const pekka = (await organiserByAddress(day.db, 'pekkapekka@example.fi'))!;
  await day.db
    .insertInto('event_roles')
    .values({ event_id: day.eventId, organiser_id: pekka.id, role: 'desk', created_at: 0 })
    .execute();
  await day.db
    .insertInto('identities')
    .values({
      issuer: 'https://login.example.fi',
      subject: 'p',
      organiser_id: pekka.id,
      created_at: 0,
    })
    .execute();
  await signIn(day.db, pekka.id, 'a browser', WEEKS_BEFORE);
  const asking = { address: pekka.email, browser: 'b' };
  await mailSignInLink(day.db, asking, day.circumstances);
  return { ...day, pekka };
}

test('nothing tells who an erased organiser was', async () => {
  const day = await aDayOfPekka();
  expect(await eraseOrganiser(day.db, 'PekkaPekka@example.fi', WEEKS_BEFORE)).toEqual({ ok: true });
  day.sqlite.exec('vacuum');
  expect(day.sqlite.serialize().includes('pekkapekka')).toBe(false);
});

test('an erased organiser is signed out everywhere and has no way in', async () => {
  const day = await aDayOfPekka();
  await eraseOrganiser(day.db, day.pekka.email, WEEKS_BEFORE);
  expect(await signInsOf(day.db, day.pekka.id, WEEKS_BEFORE)).toEqual([]);
  for (const table of ['memberships', 'event_roles', 'identities', 'sign_in_links'] as const) {
    const rows = await day.db
      .selectFrom(table)
      .select('created_at')
      .where('organiser_id', '=', day.pekka.id)
      .execute();
    expect([table, rows]).toEqual([table, []]);
  }
});

test('what an erased organiser did stays in the log, and the end of their rights is told there', async () => {
  const day = await aDayOfPekka();
  await eraseOrganiser(day.db, day.pekka.email, WEEKS_BEFORE);
  const taken = await day.db
    .selectFrom('log')
    .selectAll()
    .where('act', '=', 'role-taken')
    .execute();
  expect(taken.map(({ before, event_id }) => [JSON.parse(before!).role, event_id])).toEqual([
    ['owner', null],
    ['desk', day.eventId],
  ]);
});

test('the same person can be given rights anew', async () => {
  const day = await aDayOfPekka();
  await eraseOrganiser(day.db, day.pekka.email, WEEKS_BEFORE);
  await addFirstOrganiser(day.db, owner('pekkapekka'), WEEKS_BEFORE);
  const anew = (await organiserByAddress(day.db, 'pekkapekka@example.fi'))!;
  expect(anew.id).not.toBe(day.pekka.id);
});

test('the last owner of a network is not erased', async () => {
  const day = await aDayOfPekka();
  await eraseOrganiser(day.db, 'oona@example.fi', WEEKS_BEFORE);
  expect(await eraseOrganiser(day.db, day.pekka.email, WEEKS_BEFORE)).toEqual({
    ok: false,
    reason: 'last-owner',
  });
  expect(await organiserByAddress(day.db, day.pekka.email)).not.toBeNull();
});

test('whoever is not known is not erased', async () => {
  const day = await aPartnershipDay();
  expect(await eraseOrganiser(day.db, 'kukaties@example.fi', WEEKS_BEFORE)).toEqual({
    ok: false,
    reason: 'unknown',
  });
});
