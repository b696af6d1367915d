import { describe, expect, test } from 'vitest';
import { tryAgain } from '#app/domain/mail/try-again.server.ts';
import { undeliveredOf } from '#app/domain/mail/undelivered.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { HOUR } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const permission = 'send-messages';

/** Somebody has signed up with an address that their server calls unknown. */
async function aMistypedAddress() {
  const day = await aPartnershipDay();
  await day.signUp('aino');
  await day.signUp('eino');
  await day.db
    .updateTable('messages')
    .set({
      state: 'failed',
      failure: 'address-unknown',
      smtp_status: '550 5.1.1',
      next_attempt_at: null,
      attempts: 1,
    })
    .where('recipient', '=', 'aino@example.fi')
    .execute();
  await day.db
    .insertInto('suppressions')
    .values({ email_normalised: 'aino@example.fi', smtp_status: '550 5.1.1', created_at: 0 })
    .execute();
  return day;
}

const again = async (day: PartnershipDay, name: string) => {
  const { id } = await day.of(name);
  return asOwner(day, (acting) => tryAgain(acting, day.eventId, id), {
    permission,
    now: day.circumstances.now + HOUR,
  });
};

describe('mail that did not arrive', () => {
  test('is shown with whose it is and why', async () => {
    const day = await aMistypedAddress();
    expect(await undeliveredOf(day.db, day.eventId)).toMatchObject([
      {
        name: 'aino Meikäläinen',
        address: 'aino@example.fi',
        reason: 'address-unknown',
        smtpStatus: '550 5.1.1',
        kind: 'confirmed',
        messages: 1,
      },
    ]);
  });

  test('is no longer shown when the address was corrected', async () => {
    const day = await aMistypedAddress();
    const { id } = await day.of('aino');
    const right = detailsOf('aino', { email: 'aino.oikea@example.fi' });
    await correct(day.db, id, right, day.circumstances);
    expect(await undeliveredOf(day.db, day.eventId)).toEqual([]);
  });

  test('is no longer shown when the registration was cancelled', async () => {
    const day = await aMistypedAddress();
    await cancel(day.db, (await day.of('aino')).id, day.circumstances);
    expect(await undeliveredOf(day.db, day.eventId)).toEqual([]);
  });
});

describe('trying again', () => {
  test('sends what failed once more, with all its patience, and later mail too', async () => {
    const day = await aMistypedAddress();
    expect(await again(day, 'aino')).toBe(1);
    expect(await day.mailTo('aino')).toMatchObject([
      { state: 'queued', attempts: 0, failure: null, smtp_status: null },
    ]);
    await day.signUp('aino', { now: day.circumstances.now + 2 * HOUR });
    expect((await day.mailTo('aino')).map(({ state }) => state)).toEqual(['queued', 'queued']);
  });

  test('stands in the log with the person', async () => {
    const day = await aMistypedAddress();
    await again(day, 'aino');
    expect(await day.db.selectFrom('log').select(['act', 'registration_id']).execute()).toEqual([
      { act: 'mail-tried-again', registration_id: (await day.of('aino')).id },
    ]);
  });

  test('leaves a reminder be whose time is over', async () => {
    const day = await aMistypedAddress();
    await day.db.updateTable('messages').set({ kind: 'reminder' }).execute();
    expect(await again(day, 'aino')).toBe(0);
  });

  test('does nothing for somebody whose mail has arrived', async () => {
    const day = await aMistypedAddress();
    expect(await again(day, 'eino')).toBe(0);
  });
});
