import { expect, test } from 'vitest';
import { openSection, saveSection } from '#app/domain/editor/save-section.server.ts';
import { timeAndPlace } from '#app/domain/editor/sections/time-and-place.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { dateInHelsinki, timeInHelsinki } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPartnershipDay, keyring, type PartnershipDay } from '#tests/support/partnership-day.ts';

/** A draft on 15.12.2026, 15–17, whose only session begins at 15:30. */
async function aDraftWithASession() {
  const day = await aPartnershipDay();
  await day.db.updateTable('events').set({ status: 'draft' }).execute();
  await day.db
    .insertInto('sessions')
    .values({
      event_id: day.eventId,
      position: 0,
      kind: 'talk',
      title: '{"fi":"Avaus"}',
      starts_at: helsinki('2026-12-15 15:30'),
    })
    .execute();
  return day;
}

async function decide(day: PartnershipDay, when: Record<string, string>) {
  const { typed, base } = await openSection(day.db, await day.event(), timeAndPlace, keyring);
  const sent = { ...typed, ...when, base };
  const saved = await asOwner(day, (acting) =>
    saveSection(acting, day.eventId, timeAndPlace, sent, true),
  );
  expect(saved.ok).toBe(true);
  const [session] = await programmeOf(day.db, day.eventId);
  return `${dateInHelsinki(session!.startsAt!)} ${timeInHelsinki(session!.startsAt!)}`;
}

test('the programme of a draft moves with its date, over a change of the clocks too', async () => {
  const day = await aDraftWithASession();
  const summer = { date: '2027-06-08', from: '15:00', until: '17:00' };
  expect(await decide(day, summer)).toBe('2027-06-08 15:30');
});

test('it moves with the hour at which the draft begins', async () => {
  const day = await aDraftWithASession();
  const earlier = { date: '2026-12-15', from: '09:00', until: '11:00' };
  expect(await decide(day, earlier)).toBe('2026-12-15 09:30');
});

test('it keeps its time of day while the hours of the draft are open', async () => {
  const day = await aDraftWithASession();
  expect(await decide(day, { date: '', from: '', until: '' })).toBe('9999-12-31 15:30');
  const decided = { date: '2027-06-08', from: '09:00', until: '17:00' };
  expect(await decide(day, decided)).toBe('2027-06-08 15:30');
});
