import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { choicesByToken } from '#app/domain/mail-choices/mail-choices.server.ts';
import { eraseWhatIsDue } from '#app/domain/privacy/erase.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { anotherEvent } from '#tests/support/another-event.ts';
import { choicesToken, choose, chosen } from '#tests/support/mail-choices.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

/** Half a year after the event of 15.12.2026. */
const ERASED = Date.UTC(2027, 5, 15, 14);

const refusing = { reminders: false, bulletins: false };

async function aDayWhenAinoDeclined(): Promise<PartnershipDay> {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  await choose(day, 'aino', refusing);
  return day;
}

async function newAddress(day: PartnershipDay, from: string, to: string) {
  const { id } = await day.of(from);
  await correct(day.db, id, detailsOf(to), day.circumstances);
}

describe('when an address is corrected', () => {
  test('what was declined is declined at the new one', async () => {
    const day = await aDayWhenAinoDeclined();
    await newAddress(day, 'aino', 'aino.uusi');
    expect(await chosen(day, 'aino.uusi')).toMatchObject(refusing);
  });

  test('the key that lies in the old mailbox opens nothing', async () => {
    const day = await aDayWhenAinoDeclined();
    const token = await choicesToken(day, 'aino');
    await newAddress(day, 'aino', 'aino.uusi');
    expect(await choicesByToken(day.db, token)).toBeNull();
  });

  test('an address that has chosen for itself keeps to that', async () => {
    const day = await aDayWhenAinoDeclined();
    await choose(day, 'aino.uusi', { reminders: false });
    await newAddress(day, 'aino', 'aino.uusi');
    expect(await chosen(day, 'aino.uusi')).toMatchObject({ reminders: false, bulletins: true });
  });

  test('to none, the choices go', async () => {
    const day = await aDayWhenAinoDeclined();
    const { id } = await day.of('aino');
    await correct(day.db, id, { ...detailsOf('aino'), email: null }, day.circumstances);
    expect(await day.db.selectFrom('mail_choices').selectAll().execute()).toEqual([]);
  });
});

describe('the choices', () => {
  test('are erased with the person', async () => {
    const day = await aDayWhenAinoDeclined();
    const token = await choicesToken(day, 'aino');
    await eraseWhatIsDue(day.db, ERASED);
    expect(await choicesByToken(day.db, token)).toBeNull();
    day.sqlite.exec('vacuum');
    expect(day.sqlite.serialize().includes('aino')).toBe(false);
  });

  test('stay while the address is on a registration for a later event of the network', async () => {
    const day = await aDayWhenAinoDeclined();
    await registerLater(day);
    expect((await eraseWhatIsDue(day.db, ERASED)).registrations).toBe(1);
    expect(await chosen(day, 'aino')).toMatchObject(refusing);
  });
});

/** Aino's registration once more, for an event in the summer after. */
async function registerLater(day: PartnershipDay) {
  const later = await anotherEvent(day, 'published');
  await day.db.updateTable('events').set({ date: '2027-06-01' }).where('id', '=', later).execute();
  const { id: _other, ...row } = await day.db
    .selectFrom('registrations')
    .selectAll()
    .executeTakeFirstOrThrow();
  await day.db
    .insertInto('registrations')
    .values({
      ...row,
      event_id: later,
      state: 'cancelled',
      seat: null,
      cancelled_at: row.created_at,
      token_hash: randomBytes(32),
      join_token_hash: randomBytes(32),
    })
    .execute();
}
