import { beforeEach, describe, expect, test } from 'vitest';
import { cancelEvent } from '#app/domain/events/cancel-event.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { sendInvitationAgain } from '#app/domain/registrations/send-invitation-again.server.ts';
import { MINUTE } from '#app/domain/time.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let day: PartnershipDay;
let now: number;

beforeEach(async () => {
  day = await aPartnershipDay();
  now = day.circumstances.now;
  await day.signUp('maija');
  await day.db
    .updateTable('messages')
    .set({ state: 'sent', sent_at: now, next_attempt_at: null })
    .execute();
});

const at = (minutes: number) => ({
  ...day.circumstances,
  now: now + minutes * MINUTE,
  updateDelay: 5 * MINUTE,
});

const move = (from: string, until: string, minutes: number) =>
  moveEvent(day.db, day.eventId, { date: '2026-12-15', from, until }, at(minutes));

/** What waits to be sent to Maija. */
const waiting = async () => (await day.mailTo('maija')).filter(({ state }) => state === 'queued');

test('an update waits five minutes for another', async () => {
  await move('13:00', '15:00', 0);
  expect((await waiting()).map((mail) => mail.next_attempt_at)).toEqual([now + 5 * MINUTE]);
});

test('two changes go out as one, with the last state and the time that Maija knows', async () => {
  await move('13:00', '15:00', 0);
  await move('14:00', '16:00', 2);
  const [update, ...more] = await waiting();
  expect(more).toEqual([]);
  expect(update!.content).toMatchObject({
    kind: 'event-changed',
    event: { startsAt: Date.UTC(2026, 11, 15, 12) },
    was: [{ is: 'time', startsAt: Date.UTC(2026, 11, 15, 13) }],
    invitation: { sequence: 2 },
  });
  expect(update!.next_attempt_at).toBe(now + 7 * MINUTE);
});

test('a day that was moved and moved back says nothing of a time that no longer holds', async () => {
  await move('13:00', '15:00', 0);
  await move('15:00', '17:00', 2);
  const [update] = await waiting();
  expect(update!.content).toMatchObject({ kind: 'event-changed', was: [] });
});

test('a change after the update was tried is an update of its own', async () => {
  await move('13:00', '15:00', 0);
  await day.db.updateTable('messages').set({ attempts: 1 }).where('state', '=', 'queued').execute();
  await move('14:00', '16:00', 6);
  expect(await waiting()).toHaveLength(2);
});

describe('before another mail to the same person', () => {
  test('a waiting update goes out, so that neither overtakes the other', async () => {
    await move('13:00', '15:00', 0);
    const { id } = await day.of('maija');
    await sendInvitationAgain(day.db, id, at(1));
    const mails = await waiting();
    expect(mails.map(({ kind }) => kind)).toEqual(['event-changed', 'invitation-again']);
    for (const mail of mails) expect(mail.next_attempt_at).toBe(now + MINUTE);
  });
});

test('a cancellation never waits, and an update before it is void', async () => {
  await move('13:00', '15:00', 0);
  await cancelEvent(day.db, day.eventId, at(1));
  const [cancellation, ...more] = await waiting();
  expect(more).toEqual([]);
  expect(cancellation).toMatchObject({ kind: 'event-cancelled', next_attempt_at: now + MINUTE });
  expect(cancellation!.content.invitation).toMatchObject({ method: 'CANCEL', sequence: 2 });
});

test('an event that begins within the hour waits for no further change', async () => {
  const tenTo = { ...at(0), now: Date.UTC(2026, 11, 15, 12, 50) };
  const later = { date: '2026-12-15', from: '15:30', until: '17:00' };
  await moveEvent(day.db, day.eventId, later, tenTo);
  expect((await waiting()).map((mail) => mail.next_attempt_at)).toEqual([tenTo.now]);
});
