import { describe, expect, test } from 'vitest';
import { noteArrival } from '#app/domain/attendance/note-arrival.server.ts';
import { bulletinOf, deliveriesOf } from '#app/domain/bulletins/bulletins.server.ts';
import {
  bulletinLetters,
  countLeftOut,
  countRecipients,
  firstReaders,
} from '#app/domain/bulletins/recipients.server.ts';
import { tryOutBulletin } from '#app/domain/bulletins/try-out.server.ts';
import { moveEvent } from '#app/domain/events/move.server.ts';
import { claimDue, recordAttempts } from '#app/domain/mail/outbox.server.ts';
import { tryAgain } from '#app/domain/mail/try-again.server.ts';
import { undeliveredOf } from '#app/domain/mail/undelivered.server.ts';
import { unsubscribe } from '#app/domain/mail-choices/choose-mail.server.ts';
import {
  countDecliners,
  hasDeclined,
  listsDeclined,
} from '#app/domain/mail-choices/mail-choices.server.ts';
import { foundNetwork } from '#app/domain/networks/found-network.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { EVERYBODY } from '#app/domain/registrations/participant-filter.ts';
import { participantPage } from '#app/domain/registrations/participants.server.ts';
import { addUsualReminders } from '#app/domain/reminders/add-usual-reminders.server.ts';
import { switchReminder } from '#app/domain/reminders/edit-reminder.server.ts';
import { queueDueReminders } from '#app/domain/reminders/queue-reminders.server.ts';
import { remindersOf } from '#app/domain/reminders/reminders.server.ts';
import { DAY, MINUTE } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { anotherEvent } from '#tests/support/another-event.ts';
import { aDraft, release, work } from '#tests/support/bulletins.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { choicesToken, choose, chosen } from '#tests/support/mail-choices.ts';
import {
  aPartnershipDay,
  keyring,
  type PartnershipDay,
  WEEKS_BEFORE,
} from '#tests/support/partnership-day.ts';

const STARTS = helsinki('2026-12-15 15:00');
const ENDS = helsinki('2026-12-15 17:00');
const permission = 'send-messages';

async function aDayWith(...names: string[]): Promise<PartnershipDay> {
  const day = await aPartnershipDay();
  for (const name of names) await day.signUp(name);
  return day;
}

async function arrive(day: PartnershipDay, name: string) {
  const person = await day.of(name);
  await asOwner(day, (acting) => noteArrival(acting, person), { now: STARTS });
}

const readers = async (day: PartnershipDay, ...kinds: string[]) =>
  (await day.mail())
    .filter(({ kind, state }) => kinds.includes(kind) && state === 'queued')
    .map(({ recipient }) => recipient.split('@')[0]);

async function deliveryOf(day: PartnershipDay, id: number) {
  const bulletin = (await bulletinOf(day.db, day.eventId, id))!;
  return (await deliveriesOf(day.db, [bulletin])).get(id);
}

describe('whoever has declined bulletins', () => {
  test('is not counted, not listed, gets none, and the organiser sees how many are left out', async () => {
    const day = await aDayWith('aino', 'eino');
    await choose(day, 'aino', { bulletins: false });
    const id = await aDraft(day);
    const { segment, ...words } = (await bulletinOf(day.db, day.eventId, id))!;
    expect(await countRecipients(day.db, day.eventId, segment)).toBe(1);
    expect(await countLeftOut(day.db, day.eventId, segment)).toBe(1);
    expect((await firstReaders(day.db, day.eventId, segment)).map(({ name }) => name)).toEqual([
      'eino Meikäläinen',
    ]);
    const letters = await bulletinLetters(
      day.db,
      await day.event(),
      { ...words, segment },
      day.circumstances,
    );
    expect(letters.map(({ count }) => count)).toEqual([1]);
    await release(day, id);
    await work(day);
    expect(await readers(day, 'bulletin')).toEqual(['eino']);
    expect(await deliveryOf(day, id)).toMatchObject({ total: 1, waiting: 1, spared: 0 });
  });

  test('still gets reminders, and every change of the event', async () => {
    const day = await aDayWith('aino');
    await choose(day, 'aino', { bulletins: false });
    await day.db.transaction().execute((trx) => addUsualReminders(trx, day.eventId, WEEKS_BEFORE));
    await queueDueReminders(day.db, { now: STARTS - 7 * DAY, keyring });
    const change = { date: '2026-12-16', from: '15:00', until: '17:00' };
    await moveEvent(day.db, day.eventId, change, day.circumstances);
    expect(await readers(day, 'reminder', 'event-changed')).toEqual(['aino', 'aino']);
  });

  test('is told nothing by the thanks either', async () => {
    const day = await aDayWith('aino', 'eino');
    await day.db.transaction().execute((trx) => addUsualReminders(trx, day.eventId, WEEKS_BEFORE));
    for (const name of ['aino', 'eino']) await arrive(day, name);
    const thanks = (await remindersOf(day.db, day.eventId)).at(-1)!;
    await asOwner(day, (acting) => switchReminder(acting, thanks, true), { permission });
    await choose(day, 'aino', { bulletins: false });
    await queueDueReminders(day.db, { now: ENDS + DAY, keyring });
    expect(await readers(day, 'thanks')).toEqual(['eino']);
  });

  test('has declined them in every event of the network, however the address is written', async () => {
    const day = await aDayWith('aino');
    const other = await anotherEvent(day, 'published');
    await choose(day, 'aino', { bulletins: false });
    expect(await hasDeclined(day.db, other, 'AINO@Example.fi', 'bulletins')).toBe(true);
  });

  test('has declined none in another network', async () => {
    const day = await aDayWith('aino');
    const other = await anotherEvent(day, 'published');
    const name = { fi: 'Toinen verkosto' };
    const id = await foundNetwork(day.db, { slug: 'toinen', name }, day.circumstances);
    await day.db
      .updateTable('series')
      .set({ network_id: id })
      .where('slug', '=', 'toinen')
      .execute();
    await choose(day, 'aino', { bulletins: false });
    expect(await hasDeclined(day.db, other, 'aino@example.fi', 'bulletins')).toBe(false);
  });

  test('gets them again after changing their mind', async () => {
    const day = await aDayWith('aino');
    await choose(day, 'aino', { bulletins: false });
    await choose(day, 'aino', { bulletins: true });
    expect(await countRecipients(day.db, day.eventId, EVERYBODY)).toBe(1);
  });
});

test('whoever has declined reminders gets none, but bulletins', async () => {
  const day = await aDayWith('aino', 'eino');
  await choose(day, 'aino', { reminders: false });
  await day.db.transaction().execute((trx) => addUsualReminders(trx, day.eventId, WEEKS_BEFORE));
  expect(await queueDueReminders(day.db, { now: STARTS - 7 * DAY, keyring })).toBe(1);
  expect(await readers(day, 'reminder')).toEqual(['eino']);
  expect(await countRecipients(day.db, day.eventId, EVERYBODY)).toBe(2);
  expect(await countDecliners(day.db, day.eventId)).toEqual({ reminders: 1, bulletins: 0 });
  expect(await listsDeclined(day.db, day.eventId, 'aino@example.fi')).toEqual(['reminders']);
});

describe('a mail that waits when its reader declines', () => {
  /** Aino and Eino have a bulletin in the outbox. */
  async function aWaitingBulletin() {
    const day = await aDayWith('aino', 'eino');
    await day.db
      .updateTable('messages')
      .set({ state: 'sent', sent_at: WEEKS_BEFORE, next_attempt_at: null })
      .execute();
    const id = await aDraft(day);
    await release(day, id);
    await work(day);
    return { day, id };
  }

  test('is not sent; the bulletin tells so, and nobody is told that it failed', async () => {
    const { day, id } = await aWaitingBulletin();
    await choose(day, 'aino', { bulletins: false });
    const due = await claimDue(day.db, { now: WEEKS_BEFORE, limit: 10 });
    expect(due.map(({ recipient }) => recipient)).toEqual(['eino@example.fi']);
    expect(await deliveryOf(day, id)).toMatchObject({ total: 2, waiting: 1, failed: 0, spared: 1 });
    expect(await undeliveredOf(day.db, day.eventId)).toEqual([]);
    const filter = { ...EVERYBODY, unreached: true };
    const selection = { eventId: day.eventId, filter, sight: 'details' } as const;
    expect((await participantPage(day.db, selection)).participants).toEqual([]);
  });

  test('is not sent when the organiser tries again what did not reach them', async () => {
    const { day } = await aWaitingBulletin();
    const { id } = await day.of('aino');
    await day.db
      .updateTable('messages')
      .set({ state: 'failed', failure: 'refused', next_attempt_at: null })
      .where('registration_id', '=', id)
      .where('kind', '=', 'bulletin')
      .execute();
    await choose(day, 'aino', { bulletins: false });
    expect(await asOwner(day, (acting) => tryAgain(acting, day.eventId, id), { permission })).toBe(
      0,
    );
  });

  test('is not tried again once a server that had it in hand has put it off', async () => {
    const { day } = await aWaitingBulletin();
    const claimed = await claimDue(day.db, { now: WEEKS_BEFORE, limit: 10 });
    await choose(day, 'aino', { bulletins: false });
    const next = {
      state: 'queued',
      nextAttemptAt: WEEKS_BEFORE + MINUTE,
      smtpStatus: null,
    } as const;
    await recordAttempts(
      day.db,
      claimed.map((message) => ({ message, next })),
      WEEKS_BEFORE,
    );
    const again = await claimDue(day.db, { now: WEEKS_BEFORE + MINUTE, limit: 10 });
    expect(again.map(({ recipient }) => recipient)).toEqual(['eino@example.fi']);
  });

  test('goes nowhere if it was not written yet, and is not waited for', async () => {
    const day = await aDayWith('aino', 'eino');
    const id = await aDraft(day);
    await release(day, id);
    await choose(day, 'aino', { bulletins: false });
    await work(day);
    expect(await deliveryOf(day, id)).toMatchObject({ total: 2, waiting: 1, spared: 1, left: 1 });
  });

  test('of another kind is sent', async () => {
    const { day } = await aWaitingBulletin();
    await choose(day, 'aino', { reminders: false });
    expect(await readers(day, 'bulletin')).toEqual(['aino', 'eino']);
  });
});

describe('a refusal', () => {
  test('outlives a new sign-up by the person themselves', async () => {
    const day = await aDayWith('aino');
    await choose(day, 'aino', { bulletins: false, reminders: false });
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    await day.signUp('aino');
    expect(await chosen(day, 'aino')).toMatchObject({ bulletins: false, reminders: false });
  });

  test('by one press leaves one list, twice the same, and no other', async () => {
    const day = await aDayWith('aino');
    const token = await choicesToken(day, 'aino');
    for (const _twice of [1, 2])
      expect(await unsubscribe(day.db, { token, list: 'reminders' }, WEEKS_BEFORE)).toEqual({
        ok: true,
      });
    expect(await chosen(day, 'aino')).toMatchObject({ reminders: false, bulletins: true });
  });

  test('by a token that nobody has changes nothing', async () => {
    const day = await aDayWith('aino');
    for (const token of ['x'.repeat(43), 'x', ''])
      expect(await unsubscribe(day.db, { token, list: 'bulletins' }, WEEKS_BEFORE)).toEqual({
        ok: false,
        reason: 'unknown-token',
      });
  });
});

test('the key to somebody’s choices is the same in all their mail, and not another’s', async () => {
  const day = await aDayWith('aino', 'eino');
  for (const _twice of [1, 2]) {
    await release(day, await aDraft(day));
    await work(day);
  }
  const keys = (await day.mail()).flatMap(({ kind, recipient, content }) =>
    kind === 'bulletin' && 'choices' in content ? [`${recipient} ${content.choices!.token}`] : [],
  );
  expect([keys.length, new Set(keys).size]).toEqual([4, 2]);
  expect(new Set(keys.map((key) => key.split(' ')[1])).size).toBe(2);
});

test('a try-out opens nobody’s choices', async () => {
  const day = await aDayWith('aino');
  const bulletin = (await bulletinOf(day.db, day.eventId, await aDraft(day)))!;
  await asOwner(day, (acting) => tryOutBulletin(acting, bulletin), { permission });
  expect((await day.mail()).at(-1)!.content).toMatchObject({ choices: { token: '…' } });
  expect(await day.db.selectFrom('mail_choices').selectAll().execute()).toEqual([]);
});
