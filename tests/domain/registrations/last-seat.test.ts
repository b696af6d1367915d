import { expect, test } from 'vitest';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

const everyone = Array.from({ length: 200 }, (_, number) => `osallistuja-${number}`);

async function aRush() {
  const day = await aPartnershipDay({ onSite: 40 });
  const outcomes = await Promise.all(everyone.map((name) => day.signUp(name)));
  return { day, outcomes };
}

test('of 200 who sign up at once for 40 seats exactly 40 are confirmed and 160 wait in order of arrival', async () => {
  const { day } = await aRush();
  expect(await day.pools()).toContainEqual({
    mode: 'on-site',
    capacity: 40,
    confirmed: 40,
    waiting: 160,
  });
  expect(await day.line('on-site')).toEqual(everyone.slice(40));
});

test('each of the 200 is told what they are, once', async () => {
  const { day, outcomes } = await aRush();
  expect(outcomes.filter((result) => result.ok && result.outcome.seat)).toHaveLength(40);
  const mail = await day.mail();
  expect(mail.filter(({ kind }) => kind === 'confirmed')).toHaveLength(40);
  expect(mail.filter(({ kind }) => kind === 'waiting')).toHaveLength(160);
});

test('when 10 of them cancel at once, exactly the first 10 in line are promoted', async () => {
  const { day } = await aRush();
  const leaving = await Promise.all(everyone.slice(5, 15).map((name) => day.of(name)));
  await Promise.all(leaving.map(({ id }) => cancel(day.db, id, day.circumstances)));
  const promoted = (await day.mail()).filter(({ kind }) => kind === 'promoted');
  expect(promoted.map(({ recipient }) => recipient.split('@')[0])).toEqual(everyone.slice(40, 50));
  expect(await day.line('on-site')).toEqual(everyone.slice(50));
});
