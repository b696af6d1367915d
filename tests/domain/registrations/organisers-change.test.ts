import { describe, expect, test } from 'vitest';
import { noteArrival, undoArrival } from '#app/domain/attendance/note-arrival.server.ts';
import type { Acting } from '#app/domain/organisers/act.server.ts';
import { cancelParticipant } from '#app/domain/registrations/cancel-participant.server.ts';
import {
  correctNeeds,
  correctParticipant,
  lookAtNeeds,
} from '#app/domain/registrations/correct-participant.server.ts';
import { inviteParticipantAgain } from '#app/domain/registrations/invite-participant-again.server.ts';
import { moveParticipant } from '#app/domain/registrations/move-participant.server.ts';
import { promoteOutOfTurn } from '#app/domain/registrations/promote-out-of-turn.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const byOrganiser = <Result>(
  day: PartnershipDay,
  command: (acting: Acting) => Promise<Result>,
): Promise<Result> => asOwner(day, command, { permission: 'edit-participants' });

async function lastEntry(day: PartnershipDay) {
  const row = await day.db
    .selectFrom('log')
    .select(['act', 'registration_id', 'before', 'after'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const parsed = (text: string | null) => (text === null ? null : JSON.parse(text));
  return row && { ...row, before: parsed(row.before), after: parsed(row.after) };
}

describe('a seat out of turn', () => {
  const reason = 'Puhuu paneelissa';

  async function aFullDay() {
    const day = await aPartnershipDay({ onSite: 1, remote: 1 });
    await day.signUp('eero');
    await day.signUp('liisa');
    await day.signUp('aino', { meanwhile: true });
    await day.signUp('ville', { mode: 'remote' });
    return day;
  }

  const promote = async (day: PartnershipDay, name: string, addSeat = true) => {
    const { id } = await day.of(name);
    return byOrganiser(day, (acting) => promoteOutOfTurn(acting, id, { reason, addSeat }));
  };

  test('goes past those who stand before in the line, and they stay there', async () => {
    const day = await aFullDay();
    expect(await promote(day, 'aino')).toEqual({ ok: true });
    expect(await day.seated('on-site')).toEqual(['eero', 'aino']);
    expect(await day.line('on-site')).toEqual(['liisa']);
  });

  test('adds one seat to the full pool, not two', async () => {
    const day = await aFullDay();
    await promote(day, 'aino');
    expect((await day.pools())[0]).toMatchObject({ mode: 'on-site', capacity: 2, confirmed: 2 });
  });

  test('is not given where the pool is full and may not grow', async () => {
    const day = await aFullDay();
    expect(await promote(day, 'aino', false)).toEqual({ ok: false, reason: 'full' });
    expect(await day.seated('on-site')).toEqual(['eero']);
  });

  test('frees the seat held meanwhile for the first who waits for it', async () => {
    const day = await aFullDay();
    await promote(day, 'aino');
    expect(await day.seated('remote')).toEqual(['ville']);
  });

  test('is told by mail, with the next version of the invitation', async () => {
    const day = await aFullDay();
    await promote(day, 'aino');
    const mail = await day.mailTo('aino');
    expect(mail.at(-1)!.content).toMatchObject({
      kind: 'promoted',
      seat: 'on-site',
      invitation: { sequence: 1 },
    });
  });

  test('is not for somebody who has a seat and waits for none', async () => {
    const day = await aFullDay();
    expect(await promote(day, 'eero')).toEqual({ ok: false, reason: 'not-waiting' });
  });

  test('is in the log with its reason and the capacity', async () => {
    const day = await aFullDay();
    const { id } = await day.of('aino');
    await promote(day, 'aino');
    expect(await lastEntry(day)).toEqual({
      act: 'participant-promoted',
      registration_id: id,
      before: { seat: 'remote', waitsFor: 'on-site', place: 2 },
      after: { seat: 'on-site', reason, capacity: 2 },
    });
  });
});

test('an organiser’s cancellation is told by mail, gives the seat on and is in the log', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  for (const name of ['aino', 'eero']) await day.signUp(name);
  const aino = await day.of('aino');
  await byOrganiser(day, (acting) => cancelParticipant(acting, aino));
  expect((await day.mailTo('aino')).at(-1)!.kind).toBe('cancelled');
  expect(await day.seated('on-site')).toEqual(['eero']);
  expect(await lastEntry(day)).toMatchObject({
    act: 'participant-cancelled',
    before: { seat: 'on-site' },
  });
});

test('a second cancellation changes nothing and is not in the log', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const aino = await day.of('aino');
  await byOrganiser(day, (acting) => cancelParticipant(acting, aino));
  const again = await byOrganiser(day, (acting) => cancelParticipant(acting, aino));
  expect(again).toEqual({ ok: false, reason: 'already-cancelled' });
  expect(await day.db.selectFrom('log').selectAll().execute()).toHaveLength(1);
});

test('a move to the other mode is told by mail and is in the log, as it was and as it is', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const aino = await day.of('aino');
  const toRemote = { mode: 'remote', meanwhile: false } as const;
  await byOrganiser(day, (acting) => moveParticipant(acting, aino, toRemote));
  expect((await day.mailTo('aino')).at(-1)!.kind).toBe('seat-changed');
  expect(await lastEntry(day)).toMatchObject({
    act: 'participant-moved',
    before: { seat: 'on-site', waitsFor: null },
    after: { seat: 'remote', waitsFor: null },
  });
});

test('a corrected address is told at both, and the log has what it was and is', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const aino = await day.of('aino');
  const corrected = detailsOf('aino', { email: 'aino.makinen@example.fi' });
  await byOrganiser(day, (acting) => correctParticipant(acting, aino, corrected));
  const mail = await day.mail();
  expect(mail.slice(1).map(({ kind, recipient }) => [kind, recipient])).toEqual([
    ['confirmed', 'aino.makinen@example.fi'],
    ['address-left', 'aino@example.fi'],
  ]);
  expect(await lastEntry(day)).toMatchObject({
    act: 'participant-corrected',
    before: { email: 'aino@example.fi' },
    after: { email: 'aino.makinen@example.fi' },
  });
});

test('the invitation is sent again to whoever has an address', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  const aino = await day.of('aino');
  const send = (to: typeof aino) =>
    byOrganiser(day, (acting) => inviteParticipantAgain(acting, to));
  expect(await send(aino)).toEqual({ ok: true });
  expect((await day.mailTo('aino')).at(-1)!.kind).toBe('invitation-again');
  expect(await send({ ...aino, email: null })).toEqual({ ok: false, reason: 'no-address' });
});

describe('needs', () => {
  async function aDayWithNeeds() {
    const day = await aPartnershipDay();
    const needs = { diet: 'keliakia', access: undefined };
    await day.signUp('aino', { details: { needs } });
    return { day, aino: await day.of('aino') };
  }

  test('are read with an entry in the log that does not tell them', async () => {
    const { day, aino } = await aDayWithNeeds();
    const seen = await byOrganiser(day, (acting) => lookAtNeeds(acting, aino.id));
    expect(seen).toEqual({ diet: 'keliakia', access: undefined });
    expect(await lastEntry(day)).toEqual({
      act: 'needs-seen',
      registration_id: aino.id,
      before: null,
      after: null,
    });
  });

  test('are corrected without a trace of them in the log', async () => {
    const { day, aino } = await aDayWithNeeds();
    const needs = { diet: undefined, access: 'induktiosilmukka' };
    await byOrganiser(day, (acting) => correctNeeds(acting, aino.id, needs));
    expect(await byOrganiser(day, (acting) => lookAtNeeds(acting, aino.id))).toEqual(needs);
    const entries = await day.db.selectFrom('log').select(['before', 'after']).execute();
    expect(JSON.stringify(entries)).not.toMatch(/keliakia|silmukka/);
  });

  test('stay as they are when the other details are corrected', async () => {
    const { day, aino } = await aDayWithNeeds();
    await byOrganiser(day, (acting) => correctParticipant(acting, aino, detailsOf('aino')));
    const seen = await byOrganiser(day, (acting) => lookAtNeeds(acting, aino.id));
    expect(seen.diet).toBe('keliakia');
  });
});

describe('an arrival', () => {
  async function aDayWithAino() {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    return { day, aino: await day.of('aino') };
  }
  const arrivals = (day: PartnershipDay) => day.db.selectFrom('attendances').selectAll().execute();

  test('is noted once, with its first time', async () => {
    const { day, aino } = await aDayWithAino();
    const now = Date.UTC(2026, 11, 15, 13);
    for (const at of [now, now + 60_000])
      await asOwner(day, (acting) => noteArrival(acting, aino), {
        permission: 'check-in',
        now: at,
      });
    expect(await arrivals(day)).toMatchObject([{ came_at: now, by: 'desk' }]);
    expect(await day.db.selectFrom('log').selectAll().execute()).toHaveLength(1);
  });

  test('is taken back', async () => {
    const { day, aino } = await aDayWithAino();
    await byOrganiser(day, (acting) => noteArrival(acting, aino));
    await byOrganiser(day, (acting) => undoArrival(acting, aino));
    expect(await arrivals(day)).toEqual([]);
    expect((await lastEntry(day))!.act).toBe('arrival-undone');
  });

  test('is not noted of somebody who has cancelled', async () => {
    const { day, aino } = await aDayWithAino();
    const noted = await byOrganiser(day, (acting) =>
      noteArrival(acting, { ...aino, state: 'cancelled' }),
    );
    expect(noted).toEqual({ ok: false, reason: 'cancelled' });
  });
});
