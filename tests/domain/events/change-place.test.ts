import { describe, expect, test } from 'vitest';
import { join } from '#app/domain/attendance/join.server.ts';
import { changeMeetingLink } from '#app/domain/events/change-meeting-link.server.ts';
import { changePlace, type PlaceOfEvent } from '#app/domain/events/change-place.server.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

const VERKATEHDAS = { name: { fi: 'Verkatehdas' }, address: 'Paasikiventie 2' };
const RAATIHUONE = { name: { fi: 'Raatihuone' }, address: 'Raatihuoneenkatu 9' };

const to = (day: PartnershipDay, place: Partial<PlaceOfEvent> = {}) =>
  changePlace(
    day.db,
    day.eventId,
    { mode: 'hybrid', venue: VERKATEHDAS, newSeats: null, ...place },
    day.circumstances,
  );

describe('another venue', () => {
  test('is told to everyone with the place where it was', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    expect(await to(day)).toEqual({ ok: true, told: 1 });
    const [, mail] = await day.mailTo('aino');
    expect(mail!.content).toMatchObject({
      kind: 'event-changed',
      event: { venue: { name: { text: 'Verkatehdas' } } },
      was: [{ is: 'place', venue: { name: { text: 'Raatihuone' } } }],
      invitation: { method: 'REQUEST', sequence: 1 },
    });
  });

  test('that is the same one changes nothing', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    expect(await to(day, { venue: RAATIHUONE })).toEqual({ ok: false, reason: 'already-so' });
    expect(await day.mailTo('aino')).toHaveLength(1);
  });
});

describe('another way to take part', () => {
  test('opens with so many seats', async () => {
    const day = await aPartnershipDay({ mode: 'on-site', onSite: 10 });
    await to(day, { mode: 'hybrid', newSeats: 50 });
    expect(await day.pools()).toMatchObject([
      { mode: 'on-site', capacity: 10 },
      { mode: 'remote', capacity: 50 },
    ]);
  });

  test('brings seats on site to a remote event', async () => {
    const day = await aPartnershipDay({ mode: 'remote' });
    await day.signUp('aino', { mode: 'remote' });
    await to(day, { mode: 'hybrid', newSeats: 20 });
    expect(await day.signUp('eino', { mode: 'on-site' })).toMatchObject({
      outcome: { seat: 'on-site' },
    });
  });

  test('closes where nobody has chosen it', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino');
    expect(await to(day, { mode: 'on-site' })).toMatchObject({ ok: true });
    expect(await day.pools()).toMatchObject([{ mode: 'on-site', confirmed: 1 }]);
  });

  test('does not close over the heads of those who have chosen it', async () => {
    const day = await aPartnershipDay();
    await day.signUp('aino', { mode: 'remote' });
    expect(await to(day, { mode: 'on-site' })).toEqual({
      ok: false,
      reason: 'remote-seats-taken',
      people: 1,
    });
  });
});

describe('another meeting link', () => {
  const NEW = 'https://meet.example.fi/uusi';

  test('is where the join links lead at once, and nobody gets mail', async () => {
    const day = await aPartnershipDay({ meetingLink: 'https://meet.example.fi/vanha' });
    await day.signUp('aino', { mode: 'remote' });
    await changeMeetingLink(day.db, day.eventId, NEW, day.circumstances);
    const { now, keyring } = day.circumstances;
    expect(await join(day.db, await day.of('aino'), { now, keyring, visit: false })).toBe(NEW);
    expect(await day.mail()).toHaveLength(1);
  });

  test('is of no use where nobody attends remotely', async () => {
    const day = await aPartnershipDay({ mode: 'on-site' });
    expect(await changeMeetingLink(day.db, day.eventId, NEW, day.circumstances)).toEqual({
      ok: false,
      reason: 'nothing-remote',
    });
  });
});
