import { expect, test } from 'vitest';
import { eraseWhatIsDue } from '#app/domain/privacy/erase.server.ts';
import { editQuestion } from '#app/domain/questions/edit-question.server.ts';
import { somebodyIn } from '#app/domain/questions/panellist.ts';
import { linksOf, mailLink, makeLink } from '#app/domain/questions/panellist-link.server.ts';
import { DAY } from '#app/domain/time.ts';
import { publishes, tells } from '#tests/support/answered.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';
import { keyring } from '#tests/support/partnership-day.ts';

/** Half a year after the event of 15.12.2026, and the day before. */
const HALF_A_YEAR = Date.UTC(2027, 5, 15, 14);
const STILL_THERE = Date.UTC(2027, 5, 14, 14);

const AINO = { name: 'Aino Asukas', organisation: 'Marttayhdistys', email: 'aino@example.fi' };

async function aDayThatWasAsked() {
  const day = await aModeratedDay();
  const id = await day.accepted('Olen Aino Asukas, mistä yhteistyö alkaa?', AINO);
  await day.press(id, (acting, seen) =>
    editQuestion(acting, day.eventId, seen, { text: 'Mistä yhteistyö alkaa?', theme: day.theme }),
  );
  await publishes(day, id, 'Pöydästä.');
  await tells(day);
  await day.asks('Milloin Ainon hakemus käsitellään?', AINO);
  return { day, id };
}

test('half a year after the event nothing tells who asked, while question and answer stay', async () => {
  const { day, id } = await aDayThatWasAsked();
  await eraseWhatIsDue(day.db, STILL_THERE);
  expect(await day.question(id)).toMatchObject({ name: 'Aino Asukas', wantsAnswer: true });
  await eraseWhatIsDue(day.db, HALF_A_YEAR);
  expect(await day.question(id)).toMatchObject({
    text: 'Mistä yhteistyö alkaa?',
    answer: { fi: 'Pöydästä.' },
    originalText: null,
    wantsAnswer: false,
  });
  day.sqlite.exec('vacuum');
  const bytes = day.sqlite.serialize();
  for (const trace of ['Aino', 'aino', 'Marttayhdistys']) expect(bytes.includes(trace)).toBe(false);
});

test('at an event without hours too, once its day is half a year ago', async () => {
  const { day, id } = await aDayThatWasAsked();
  const dayOnly = {
    precision: 'day',
    starts_at: null,
    ends_at: null,
    takes_registrations: 0,
  } as const;
  await day.db.updateTable('events').set(dayOnly).execute();
  await eraseWhatIsDue(day.db, HALF_A_YEAR);
  expect((await day.question(id)).name).toBe('Aino Asukas');
  await eraseWhatIsDue(day.db, HALF_A_YEAR + DAY);
  expect((await day.question(id)).name).toBeNull();
});

test('erasing again changes nothing that is public', async () => {
  const { day } = await aDayThatWasAsked();
  const revision = async () =>
    (await day.db.selectFrom('public_revision').select('number').executeTakeFirstOrThrow()).number;
  await eraseWhatIsDue(day.db, HALF_A_YEAR);
  const before = await revision();
  await eraseWhatIsDue(day.db, HALF_A_YEAR + DAY);
  expect(await revision()).toBe(before);
});

test('a name that is erased raises the public revision, for its page is drawn anew', async () => {
  const { day, id } = await aDayThatWasAsked();
  const revision = async () =>
    (await day.db.selectFrom('public_revision').select('number').executeTakeFirstOrThrow()).number;
  const before = await revision();
  await day.db.updateTable('questions').set({ name: null }).where('id', '=', id).execute();
  expect(await revision()).toBeGreaterThan(before);
});

test('the mail with a panellist’s link goes after two weeks, and the link half a year after the event', async () => {
  const day = await aModeratedDay();
  const [panel] = await day.sessions();
  const kalle = somebodyIn(panel!.panellists[0]!.key)!;
  await day.moderate((acting) => makeLink(acting, day.eventId, kalle));
  const links = () => linksOf(day.db, day.eventId, keyring);
  const [id] = [...(await links()).keys()];
  const event = await day.event();
  await day.moderate((acting) =>
    mailLink(acting, event, id!, { email: 'kalle@example.fi', language: 'fi' }),
  );
  const { now } = day.circumstances;
  await eraseWhatIsDue(day.db, now + 14 * DAY - 1);
  expect(await day.mail()).toHaveLength(1);
  await eraseWhatIsDue(day.db, now + 14 * DAY);
  expect(await day.mail()).toHaveLength(0);
  expect((await links()).size).toBe(1);
  await eraseWhatIsDue(day.db, HALF_A_YEAR);
  expect((await links()).size).toBe(0);
});
