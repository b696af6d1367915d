import { expect, test } from 'vitest';
import { forgetSignIns } from '#app/domain/organisers/forget-sign-ins.server.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import { mailSignInLink } from '#app/domain/organisers/sign-in-links.server.ts';
import { signIn } from '#app/domain/organisers/sign-ins.server.ts';
import { DAY, HOUR, MINUTE } from '#app/domain/time.ts';
import { aPartnershipDay, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const maija = { name: 'Maija', email: 'maija@example.fi', language: 'fi' } as const;

async function aDayOfMaija() {
  const day = await aPartnershipDay();
  const { id } = await organiserWith(day.db, maija, day.circumstances);
  await signIn(day.db, id, 'a browser', WEEKS_BEFORE);
  await mailSignInLink(day.db, { address: maija.email, browser: 'b' }, day.circumstances);
  const count = (table: 'sign_ins' | 'sign_in_links' | 'messages') => async () =>
    (await day.db.selectFrom(table).select('created_at').execute()).length;
  return {
    ...day,
    signIns: count('sign_ins'),
    links: count('sign_in_links'),
    messages: count('messages'),
  };
}

test('a sign-in is deleted once it has run out', async () => {
  const day = await aDayOfMaija();
  await forgetSignIns(day.db, WEEKS_BEFORE + 12 * HOUR - 1);
  expect(await day.signIns()).toBe(1);
  await forgetSignIns(day.db, WEEKS_BEFORE + 12 * HOUR);
  expect(await day.signIns()).toBe(0);
});

test('a link is deleted a month after it has run out: until then its reader is told why it is of no use', async () => {
  const day = await aDayOfMaija();
  await forgetSignIns(day.db, WEEKS_BEFORE + 30 * DAY);
  expect(await day.links()).toBe(1);
  await forgetSignIns(day.db, WEEKS_BEFORE + 30 * DAY + 15 * MINUTE);
  expect(await day.links()).toBe(0);
});

test('mail to organisers is deleted after a month, unless it waits to be sent', async () => {
  const day = await aDayOfMaija();
  await forgetSignIns(day.db, WEEKS_BEFORE + 30 * DAY);
  expect(await day.messages()).toBe(1);
  await day.db
    .updateTable('messages')
    .set({ state: 'sent', next_attempt_at: null, sent_at: WEEKS_BEFORE })
    .execute();
  await forgetSignIns(day.db, WEEKS_BEFORE + 30 * DAY - 1);
  expect(await day.messages()).toBe(1);
  await forgetSignIns(day.db, WEEKS_BEFORE + 30 * DAY);
  expect(await day.messages()).toBe(0);
});

test('mail to registrants is not touched', async () => {
  const day = await aDayOfMaija();
  await day.signUp('aino');
  await day.db
    .updateTable('messages')
    .set({ state: 'sent', next_attempt_at: null, sent_at: WEEKS_BEFORE })
    .execute();
  await forgetSignIns(day.db, WEEKS_BEFORE + 60 * DAY);
  expect((await day.mail()).map(({ kind }) => kind)).toEqual(['confirmed']);
});
