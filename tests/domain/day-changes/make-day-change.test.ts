import { describe, expect, test } from 'vitest';
import type { DayChange } from '#app/domain/day-changes/day-change.ts';
import { makeChange, reviewChange } from '#app/domain/day-changes/make-day-change.server.ts';
import type { Review } from '#app/domain/day-changes/review.ts';
import { eventById } from '#app/domain/events/events.server.ts';
import { MINUTE } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

const TO_JANUARY: DayChange = {
  is: 'move',
  to: { date: '2027-01-12', from: '13:00', until: '15:00' },
  note: { fi: 'Sali on remontissa.', sv: 'Salen renoveras.' },
};
const CANCEL: DayChange = { is: 'cancel', note: null };
const SNOWSTORM: DayChange = {
  is: 'go-remote',
  meetingLink: 'https://meet.example.fi/lunta',
  note: null,
};

const permission = 'change-day';

async function review(day: PartnershipDay, change: DayChange): Promise<Review> {
  const reviewed = await asOwner(day, (acting) => reviewChange(acting, day.eventId, change), {
    permission,
  });
  if (!reviewed.ok) throw new Error(reviewed.reason);
  return reviewed.review;
}

const make = (day: PartnershipDay, change: DayChange, seal: string) =>
  asOwner(day, (acting) => makeChange(acting, day.eventId, change, seal), { permission });

describe('the review of a change', () => {
  test('changes nothing and sends nothing', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const before = await day.event();
    await review(day, TO_JANUARY);
    expect(await day.event()).toEqual(before);
    expect(await day.mail()).toHaveLength(1);
  });

  test('says what would be otherwise', async () => {
    const day = await aPartnershipDay();
    const { before, after } = await review(day, TO_JANUARY);
    expect(before.when).toMatchObject({ startsAt: helsinki('2026-12-15 15:00') });
    expect(after.when).toMatchObject({ startsAt: helsinki('2027-01-12 13:00') });
  });

  test('says how many would read what in which language', async () => {
    const day = await aPartnershipDay({ onSite: 2 });
    await day.signUp('aino');
    await day.signUp('eino');
    await day.signUp('bo', { mode: 'remote', language: 'sv' });
    await day.signUp('vieno');
    const { letters } = await review(day, TO_JANUARY);
    expect(letters.map(({ readers, language, count }) => [readers, language, count])).toEqual([
      ['on-site', 'fi', 2],
      ['remote', 'sv', 1],
      ['in-line', 'fi', 1],
    ]);
  });

  test('has a letter of each kind as one of its readers gets it, without their own keys', async () => {
    const day = await aPartnershipDay();
    await day.signUp('bo', { language: 'sv' });
    const [letter] = (await review(day, TO_JANUARY)).letters;
    const { token } = await day.of('bo');
    expect(letter!.sample).toMatchObject({
      recipient: 'bo@example.fi',
      language: 'sv',
      content: {
        note: { text: 'Salen renoveras.' },
        event: { title: { text: 'Partnerskapsdag' } },
      },
    });
    expect(JSON.stringify(letter)).not.toContain(token);
  });

  test('counts apart whoever cannot be reached', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.db
      .insertInto('suppressions')
      .values({ email_normalised: 'aino@example.fi', smtp_status: '550 5.1.1', created_at: 0 })
      .execute();
    expect(await review(day, TO_JANUARY)).toMatchObject({ letters: [], unreachable: 1 });
  });

  test('counts those who have no address at all', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    await day.db.updateTable('registrations').set({ email: '' }).execute();
    expect(await review(day, TO_JANUARY)).toMatchObject({ letters: [], withoutAddress: 1 });
  });

  test('that follows another at once shows the mail that takes the place of the one that waits', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    day.circumstances.updateDelay = 5 * MINUTE;
    await make(day, TO_JANUARY, (await review(day, TO_JANUARY)).seal);
    const onward: DayChange = {
      is: 'move',
      to: { date: '2027-01-19', from: '13:00', until: '15:00' },
      note: null,
    };
    const { letters } = await review(day, onward);
    expect(letters).toMatchObject([
      { count: 1, sample: { content: { was: [{ startsAt: helsinki('2026-12-15 15:00') }] } } },
    ]);
  });

  test('of a snowstorm tells those who move from those who attend remotely anyway', async () => {
    const day = await aPartnershipDay({ onSite: 1, remote: 3 });
    await day.signUp('aino');
    await day.signUp('eino');
    await day.signUp('vieno', { mode: 'remote' });
    const { letters, after } = await review(day, SNOWSTORM);
    expect(letters.map(({ readers }) => readers)).toEqual([
      'from-on-site-to-remote',
      'from-line-to-seat',
      'remote',
    ]);
    expect(after.pools).toEqual([{ mode: 'remote', capacity: 3, confirmed: 3, waiting: 0 }]);
  });
});

describe('a change that was reviewed', () => {
  test('is made, and sends what the review showed', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { seal } = await review(day, TO_JANUARY);
    expect(await make(day, TO_JANUARY, seal)).toEqual({ ok: true, told: 1 });
    expect((await day.event()).when).toMatchObject({ startsAt: helsinki('2027-01-12 13:00') });
    expect((await day.mailTo('aino')).map(({ kind }) => kind)).toEqual([
      'confirmed',
      'event-changed',
    ]);
  });

  test('stands in the log, with the time before and after', async () => {
    const day = await aPartnershipDay();
    await make(day, TO_JANUARY, (await review(day, TO_JANUARY)).seal);
    const entry = await day.db.selectFrom('log').selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ act: 'event-moved', event_id: day.eventId });
    expect(JSON.parse(entry.before!).time).toBe('2026-12-15 15:00–17:00');
    expect(JSON.parse(entry.after!).time).toBe('2027-01-12 13:00–15:00');
  });

  test('is reviewed again when somebody has signed up meanwhile', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { seal } = await review(day, CANCEL);
    await day.signUp('eino');
    const made = await make(day, CANCEL, seal);
    expect(made).toMatchObject({ ok: false, reason: 'changed-meanwhile' });
    expect((await day.event()).status).toBe('published');
    expect(await day.mail()).toHaveLength(2);
  });

  test('is reviewed again when the event has another title meanwhile', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { seal } = await review(day, CANCEL);
    await day.db.updateTable('events').set({ title: '{"fi":"Uusi nimi"}' }).execute();
    expect(await make(day, CANCEL, seal)).toMatchObject({ reason: 'changed-meanwhile' });
  });

  test('is reviewed again when its words are not those that were shown', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { seal } = await review(day, CANCEL);
    const otherWords: DayChange = { is: 'cancel', note: { fi: 'Vaihdettu teksti' } };
    expect(await make(day, otherWords, seal)).toMatchObject({ reason: 'changed-meanwhile' });
  });

  test('that is confirmed twice is made once', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    const { seal } = await review(day, CANCEL);
    await make(day, CANCEL, seal);
    expect(await make(day, CANCEL, seal)).toEqual({ ok: false, reason: 'already-so' });
    expect((await day.mailTo('aino')).map(({ kind }) => kind)).toEqual([
      'confirmed',
      'event-cancelled',
    ]);
  });
});

test('a revived event tells everyone, those who wait as well, and gives freed seats on', async () => {
  const day = await aPartnershipDay({ onSite: 1 });
  await day.signUp('aino');
  await day.signUp('eino');
  await make(day, CANCEL, (await review(day, CANCEL)).seal);
  const revive: DayChange = { is: 'revive', note: null };
  await make(day, revive, (await review(day, revive)).seal);
  expect((await eventById(day.db, day.eventId)).status).toBe('published');
  expect((await day.mailTo('eino')).at(-1)!.content).toMatchObject({
    kind: 'event-revived',
    inLine: { place: 1 },
    invitation: null,
  });
});
