import { expect, test } from 'vitest';
import { eraseWhatIsDue } from '#app/domain/privacy/erase.server.ts';
import { registrationByToken } from '#app/domain/registrations/registrations.server.ts';
import { DAY } from '#app/domain/time.ts';
import { aPartnershipDay, keyring } from '#tests/support/partnership-day.ts';

/** The event ends on 15.12.2026 at 17 in Helsinki. */
const END = Date.UTC(2026, 11, 15, 15);

async function aDayWithAino() {
  const day = await aPartnershipDay();
  const needs = { diet: 'keliakia', access: undefined };
  const question = { theme: null, text: 'Miten järjestöt pääsevät mukaan?' };
  await day.signUp('aino', {
    details: { needs, organisation: 'Marttayhdistys', municipality: '082' },
    question,
  });
  return day;
}

test('diets are gone 14 days after the event, and not a moment earlier', async () => {
  const day = await aDayWithAino();
  expect((await eraseWhatIsDue(day.db, END + 14 * DAY - 1)).needs).toBe(0);
  expect((await eraseWhatIsDue(day.db, END + 14 * DAY)).needs).toBe(1);
});

test('half a year after the event nothing tells who came', async () => {
  const day = await aDayWithAino();
  const { token } = await day.of('aino');
  await eraseWhatIsDue(day.db, Date.UTC(2027, 5, 15, 14));
  day.sqlite.exec('vacuum');
  const bytes = day.sqlite.serialize();
  for (const trace of ['aino', 'Meikäläinen', 'Marttayhdistys'])
    expect(bytes.includes(trace)).toBe(false);
  expect(await registrationByToken(day.db, token, keyring)).toBeNull();
});

test('the municipality and the seat stay for the statistics', async () => {
  const day = await aDayWithAino();
  await eraseWhatIsDue(day.db, Date.UTC(2027, 5, 15, 14));
  expect(
    await day.db.selectFrom('registrations').select(['municipality_code', 'seat']).execute(),
  ).toEqual([{ municipality_code: '082', seat: 'on-site' }]);
});

test('a day before the half year everything is still there', async () => {
  const day = await aDayWithAino();
  expect((await eraseWhatIsDue(day.db, Date.UTC(2027, 5, 14, 14))).registrations).toBe(0);
});

test('an event can keep its people for longer or shorter than half a year', async () => {
  const day = await aDayWithAino();
  await day.db.updateTable('events').set({ retention_months: 2 }).execute();
  expect((await eraseWhatIsDue(day.db, Date.UTC(2027, 1, 14, 15))).registrations).toBe(0);
  expect((await eraseWhatIsDue(day.db, Date.UTC(2027, 1, 15, 15))).registrations).toBe(1);
});

test('erasing again changes nothing', async () => {
  const day = await aDayWithAino();
  const now = Date.UTC(2027, 5, 15, 14);
  await eraseWhatIsDue(day.db, now);
  expect(await eraseWhatIsDue(day.db, now)).toEqual({ needs: 0, registrations: 0 });
});
