import { describe, expect, test } from 'vitest';
import { addParticipant } from '#app/domain/registrations/add-participant.server.ts';
import { correctOwn } from '#app/domain/registrations/correct.server.ts';
import { correctParticipant } from '#app/domain/registrations/correct-participant.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { anImport, HEADER, rowOf } from '#tests/support/importing.ts';
import { choose, chosen } from '#tests/support/mail-choices.ts';
import { aNewParticipant } from '#tests/support/participants.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const newsletter = true;

/** Aino asked for the newsletter in her sign-up, and declined it on her page of choices. */
async function aDayWhenAinoDeclined(): Promise<PartnershipDay> {
  const day = await aPartnershipDay();
  await day.signUp('aino', { details: { newsletter } });
  await choose(day, 'aino', { newsletter: false });
  return day;
}

const wants = async (day: PartnershipDay) => (await day.of('aino')).newsletter;

test('the choice begins as what the person ticked when they signed up', async () => {
  const day = await aPartnershipDay();
  await day.signUp('aino', { details: { newsletter } });
  await day.signUp('eino');
  expect((await chosen(day, 'aino')).newsletter).toBe(true);
  expect((await chosen(day, 'eino')).newsletter).toBe(false);
});

test('what is chosen stands on the registration, where organisers read it', async () => {
  const day = await aDayWhenAinoDeclined();
  expect(await wants(day)).toBe(false);
  await choose(day, 'aino', { newsletter });
  expect(await wants(day)).toBe(true);
});

describe('a refusal is not undone', () => {
  test('by an organiser who corrects the person’s details', async () => {
    const day = await aDayWhenAinoDeclined();
    const before = await day.of('aino');
    const details = detailsOf('aino', { newsletter, role: 'sihteeri' });
    await asOwner(day, (acting) => correctParticipant(acting, before, details), {
      permission: 'edit-participants',
    });
    expect(await day.of('aino')).toMatchObject({ newsletter: false, role: 'sihteeri' });
  });

  test('by an organiser who signs the person up again', async () => {
    const day = await aDayWhenAinoDeclined();
    await day.db
      .updateTable('registrations')
      .set({ state: 'cancelled', seat: null, cancelled_at: 1 })
      .execute();
    const again = aNewParticipant('aino', { details: { newsletter } });
    await asOwner(day, (acting) => addParticipant(acting, day.eventId, again), {
      permission: 'edit-participants',
    });
    expect(await wants(day)).toBe(false);
  });

  test('by a sheet that is imported', async () => {
    const day = await aDayWhenAinoDeclined();
    const sheet = await anImport(day, {
      header: [...HEADER, 'Uutiskirje'],
      rows: [[...rowOf('aino', 'Martat'), 'kyllä']],
      plan: { known: 'correct' },
    });
    await sheet.confirm((await sheet.preview())!);
    await sheet.bringIn();
    expect(await day.of('aino')).toMatchObject({ organisation: 'Martat', newsletter: false });
  });
});

describe('the person’s own hand', () => {
  test('ends a refusal by a new sign-up only where it ticks the newsletter', async () => {
    const day = await aDayWhenAinoDeclined();
    const cancelled = { state: 'cancelled', seat: null, cancelled_at: 1 } as const;
    await day.db.updateTable('registrations').set(cancelled).execute();
    await day.signUp('aino');
    expect((await chosen(day, 'aino')).newsletter).toBe(false);
    await day.db.updateTable('registrations').set(cancelled).execute();
    await day.signUp('aino', { details: { newsletter } });
    expect((await chosen(day, 'aino')).newsletter).toBe(true);
  });

  test('that unticks it in the details declines it, whatever an organiser enters later', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { details: { newsletter } });
    const before = await day.of('aino');
    await correctOwn(day.db, before.id, detailsOf('aino'), day.circumstances);
    const entered = detailsOf('aino', { newsletter });
    await asOwner(day, (acting) => correctParticipant(acting, before, entered), {
      permission: 'edit-participants',
    });
    expect(await wants(day)).toBe(false);
  });
});
