import { describe, expect, test } from 'vitest';
import { figuresOf } from '#app/domain/events/room.server.ts';
import { questionFigures } from '#app/domain/questions/question-figures.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { DAY } from '#app/domain/time.ts';
import { aPartnershipDay, detailsOf, type PartnershipDay } from '#tests/support/partnership-day.ts';

const figures = async (day: PartnershipDay, now = day.circumstances.now) =>
  figuresOf(day.db, await day.event(), now);

/** What a mail server's refusal leaves behind. */
async function refuseMailTo(day: PartnershipDay, name: string) {
  await day.db
    .updateTable('messages')
    .set({ state: 'failed', failure: 'address-unknown', next_attempt_at: null })
    .where('recipient', '=', `${name}@example.fi`)
    .execute();
}

test('the room counts the days to the event', async () => {
  const day = await aPartnershipDay();
  expect((await figures(day)).daysLeft).toBe(21);
  expect((await figures(day, day.circumstances.now + 21 * DAY)).daysLeft).toBe(0);
});

test('mail that waits is counted, with its next attempt', async () => {
  const day = await aPartnershipDay();
  for (const name of ['aino', 'eero']) await day.signUp(name);
  expect((await figures(day)).queued).toEqual({ count: 2, nextAt: day.circumstances.now });
});

describe('somebody whom a mail has not reached', () => {
  test('is counted once, however many mails failed', async () => {
    const day = await aPartnershipDay();
    for (const name of ['aino', 'eero']) await day.signUp(name);
    await day.signUp('aino');
    await refuseMailTo(day, 'aino');
    expect((await figures(day)).unreached).toEqual({ count: 1, andMore: false });
  });

  test('is reached again when the address is mended', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await refuseMailTo(day, 'aino');
    const mended = detailsOf('aino', { email: 'aino.makinen@example.fi' });
    await correct(day.db, (await day.of('aino')).id, mended, day.circumstances);
    expect((await figures(day)).unreached.count).toBe(0);
  });
});

test('questions are counted by theme and state, those without a theme last', async () => {
  const day = await aPartnershipDay();
  const { id: theme } = await day.db.selectFrom('themes').select('id').executeTakeFirstOrThrow();
  const ask = (name: string, under: number | null) =>
    day.signUp(name, { question: { theme: under, text: 'Mistä yhteistyö alkaa?' } });
  await ask('aino', theme);
  await ask('eero', theme);
  await ask('liisa', null);
  await day.db.updateTable('questions').set({ state: 'accepted' }).where('id', '=', 1).execute();
  expect(await questionFigures(day.db, day.eventId)).toEqual([
    { theme: { fi: 'Kunta' }, unread: 1, accepted: 1, rejected: 0 },
    { theme: null, unread: 1, accepted: 0, rejected: 0 },
  ]);
});
