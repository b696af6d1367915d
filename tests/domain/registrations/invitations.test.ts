import { describe, expect, test } from 'vitest';
import { cancelEvent, reviveEvent } from '#app/domain/events/cancel-event.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import type { InvitationSnapshot } from '#app/domain/invitations/invitation.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { changeSeat } from '#app/domain/registrations/change-seat.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { sendInvitationAgain } from '#app/domain/registrations/send-invitation-again.server.ts';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';
import { planOf } from '#tests/support/query-plan.ts';

const invitationsOf = async (
  day: PartnershipDay,
  name: string,
): Promise<(InvitationSnapshot | null)[]> =>
  (await day.mailTo(name)).map(({ content }) => content.invitation);

const TO_JANUARY = { date: '2027-01-12', from: '13:00', until: '15:00' };

describe('a confirmed registration', () => {
  test('brings one invitation, SEQUENCE 0, to that person', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { mode: 'remote' });
    expect(await invitationsOf(day, 'aino')).toMatchObject([
      { method: 'REQUEST', sequence: 0, seat: 'remote', attendee: { email: 'aino@example.fi' } },
    ]);
  });

  test('of somebody who waits brings mail without an invitation', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.signUp('aino');
    expect(await invitationsOf(day, 'aino')).toEqual([null]);
  });
});

describe('a changed event', () => {
  test('raises SEQUENCE by one for everyone who holds an invitation, and keeps each UID', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('eino', { mode: 'remote' });
    await moveEvent(day.db, day.eventId, TO_JANUARY, day.circumstances);
    for (const name of ['aino', 'eino']) {
      const [first, second] = await invitationsOf(day, name);
      expect(second).toMatchObject({ method: 'REQUEST', sequence: 1, uid: first!.uid });
    }
  });

  test('is told with its new time', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await moveEvent(day.db, day.eventId, TO_JANUARY, day.circumstances);
    const [, moved] = await day.mailTo('aino');
    expect(moved!.content.event.startsAt).toBe(Date.UTC(2027, 0, 12, 11));
  });

  test('is told to those who only wait, without an invitation', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.signUp('aino');
    await moveEvent(day.db, day.eventId, TO_JANUARY, day.circumstances);
    expect((await day.mailTo('aino')).map(({ kind }) => kind)).toEqual([
      'waiting',
      'event-changed',
    ]);
    expect(await invitationsOf(day, 'aino')).toEqual([null, null]);
  });

  test('is told with the time that no longer holds', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await moveEvent(day.db, day.eventId, TO_JANUARY, day.circumstances);
    const [, moved] = await day.mailTo('aino');
    expect(moved!.content).toMatchObject({
      was: [{ is: 'time', startsAt: Date.UTC(2026, 11, 15, 13) }],
    });
  });

  test.each([
    ['repeated', { date: '2026-10-25', from: '03:30', until: '05:00' }],
    ['skipped', { date: '2027-03-28', from: '03:30', until: '05:00' }],
    ['ends-before-it-starts', { date: '2027-01-12', from: '15:00', until: '13:00' }],
    ['in-the-past', { date: '2026-11-23', from: '15:00', until: '17:00' }],
    ['already-so', { date: '2026-12-15', from: '15:00', until: '17:00' }],
  ] as const)('cannot be moved to a time that is %s', async (reason, to) => {
    const day = await aPartnershipDay();
    expect(await moveEvent(day.db, day.eventId, to, day.circumstances)).toEqual({
      ok: false,
      reason,
    });
  });
});

describe('asking for the invitation again', () => {
  test('brings the same UID and SEQUENCE with a new DTSTAMP', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const later = day.at(day.circumstances.now + HOUR);
    await sendInvitationAgain(day.db, (await day.of('aino')).id, later);
    const [first, again] = await invitationsOf(day, 'aino');
    expect(again).toEqual({ ...first, stampedAt: later.now });
  });

  test('twice in a minute sends it once', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { id } = await day.of('aino');
    await sendInvitationAgain(day.db, id, day.at(day.circumstances.now + HOUR));
    await sendInvitationAgain(day.db, id, day.at(day.circumstances.now + HOUR + MINUTE));
    expect(await day.mailTo('aino')).toHaveLength(2);
  });
});

describe('a changed mode', () => {
  test('raises SEQUENCE and says the new seat', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await changeSeat(
      day.db,
      (await day.of('aino')).id,
      { mode: 'remote', meanwhile: false },
      day.circumstances,
    );
    const [first, second] = await invitationsOf(day, 'aino');
    expect(second).toMatchObject({
      uid: first!.uid,
      sequence: 1,
      seat: 'remote',
      method: 'REQUEST',
    });
  });

  test('to the mode that one has already changes nothing and sends nothing', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await changeSeat(
      day.db,
      (await day.of('aino')).id,
      { mode: 'on-site', meanwhile: false },
      day.circumstances,
    );
    expect(await day.mailTo('aino')).toHaveLength(1);
  });
});

describe('one person who cancels', () => {
  test('gets METHOD:CANCEL with the next SEQUENCE, and nobody else gets anything', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('eino');
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    const [first, second] = await invitationsOf(day, 'aino');
    expect(second).toMatchObject({ uid: first!.uid, method: 'CANCEL', sequence: 1 });
    expect(await day.mailTo('eino')).toHaveLength(1);
  });

  test('and signs up again holds an invitation with a new UID', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    await day.signUp('aino');
    const [first, , third] = await invitationsOf(day, 'aino');
    expect(third).toMatchObject({ sequence: 0, method: 'REQUEST' });
    expect(third!.uid).not.toBe(first!.uid);
  });

  test('while waiting gets mail without a calendar object', async () => {
    const day = await aPartnershipDay({ onSite: 0 });
    await day.signUp('aino');
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    expect(
      (await day.mailTo('aino')).map(({ kind, content }) => [kind, content.invitation]),
    ).toEqual([
      ['waiting', null],
      ['cancelled', null],
    ]);
  });
});

describe('a changed address', () => {
  test('withdraws the invitation from the old one and sends a new UID to the new one', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { id } = await day.of('aino');
    await correct(day.db, id, detailsOf('aino', { email: 'uusi@example.fi' }), day.circumstances);
    const [first, withdrawn] = await invitationsOf(day, 'aino');
    const [anew] = await invitationsOf(day, 'uusi');
    expect(withdrawn).toMatchObject({
      uid: first!.uid,
      method: 'CANCEL',
      sequence: 1,
      attendee: { email: 'aino@example.fi' },
    });
    expect(anew).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      attendee: { email: 'uusi@example.fi' },
    });
    expect(anew!.uid).not.toBe(first!.uid);
  });

  test('that differs in case only moves nothing', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await correct(
      day.db,
      (await day.of('aino')).id,
      detailsOf('aino', { email: 'Aino@Example.fi' }),
      day.circumstances,
    );
    expect(await day.mail()).toHaveLength(1);
  });

  test('that somebody has signed up with is refused', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.signUp('eino');
    const taken = detailsOf('aino', { email: 'eino@example.fi' });
    expect(await correct(day.db, (await day.of('aino')).id, taken, day.circumstances)).toEqual({
      ok: false,
      reason: 'address-taken',
    });
  });
});

describe('a cancelled event', () => {
  test('is taken out of the calendar of everyone who holds an invitation, and told to those who wait', async () => {
    const day = await aPartnershipDay({ onSite: 1 });
    await day.signUp('aino');
    await day.signUp('eino');
    await cancelEvent(day.db, day.eventId, day.circumstances);
    expect((await invitationsOf(day, 'aino'))[1]).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await day.mailTo('eino')).map(({ kind }) => kind)).toEqual([
      'waiting',
      'event-cancelled',
    ]);
  });

  test('that is revived invites those who hold a seat with new UIDs', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await cancelEvent(day.db, day.eventId, day.circumstances);
    await reviveEvent(day.db, day.eventId, day.circumstances);
    const [first, , revived] = await invitationsOf(day, 'aino');
    expect(revived).toMatchObject({ method: 'REQUEST', sequence: 0 });
    expect(revived!.uid).not.toBe(first!.uid);
  });

  test('can be cancelled again after it was revived', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await cancelEvent(day.db, day.eventId, day.circumstances);
    await reviveEvent(day.db, day.eventId, day.circumstances);
    await cancelEvent(day.db, day.eventId, day.circumstances);
    expect((await day.mailTo('aino')).map(({ kind }) => kind)).toEqual([
      'confirmed',
      'event-cancelled',
      'event-revived',
      'event-cancelled',
    ]);
  });
});

describe('an invitation', () => {
  test.each([true, false])(
    'asks for an answer while answers are read: %s',
    async (repliesAreRead) => {
      const day = await aPartnershipDay();
      await day.signUp('aino');
      const { id } = await day.of('aino');
      const circumstances = { ...day.at(day.circumstances.now + HOUR), repliesAreRead };
      await moveEvent(day.db, day.eventId, TO_JANUARY, circumstances);
      await sendInvitationAgain(day.db, id, circumstances);
      const [, moved, again] = await invitationsOf(day, 'aino');
      expect([moved!.rsvp, again!.rsvp]).toEqual([repliesAreRead, repliesAreRead]);
      await cancel(day.db, id, circumstances);
      expect((await invitationsOf(day, 'aino')).at(-1)!.rsvp ?? false).toBe(false);
    },
  );

  test('is found by its registration without a look at the others', async () => {
    const { sqlite } = await aPartnershipDay();
    const query = 'select uid from invitations where registration_id = ? and state = ?';
    expect(planOf(sqlite, query)).toEqual([
      expect.stringContaining('SEARCH invitations USING INDEX invitations_by_registration'),
    ]);
  });
});
