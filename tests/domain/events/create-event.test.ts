import { describe, expect, test } from 'vitest';
import type { Beginning } from '#app/domain/events/create-event.server.ts';
import { createEvent } from '#app/domain/events/create-event.server.ts';
import { eventBySlug, poolsOf } from '#app/domain/events/events.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { themesOf } from '#app/domain/questions/questions.server.ts';
import { fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { asOwner } from '#tests/support/acting.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

let forms = 0;

/** Creates an event in the day's series, as its network's owner would. */
function create(day: PartnershipDay, beginning: Beginning, submission?: string) {
  forms += 1;
  const belonging = { networkId: 1, seriesId: 1, submission: submission ?? `form ${forms}` };
  return asOwner(day, (acting) => createEvent(acting, belonging, beginning));
}

async function theFourthDay() {
  const day = await aPartnershipDay({
    mode: 'hybrid',
    onSite: 40,
    remote: null,
    fields: [
      { kind: 'yes-no', label: { fi: 'Lounas' }, hint: null, required: false, mode: 'on-site' },
    ],
    meetingLink: 'https://meet.example.fi/4',
  });
  const title = JSON.stringify({ fi: 'Kanta-Hämeen 4. kumppanuuspäivä' });
  await day.db.updateTable('events').set({ ordinal: 4, title, retention_months: 3 }).execute();
  return day;
}

async function created(day: PartnershipDay, beginning: Beginning) {
  const result = await create(day, beginning);
  if (!result.ok) throw new Error(result.reason);
  const event = (await eventBySlug(day.db, result.slug))!;
  return { ...result, event };
}

describe('the next event of a series', () => {
  const next = { way: 'next', ordinal: 5 } as const;

  test('has the next ordinal, in its title and its address too', async () => {
    const { event } = await created(await theFourthDay(), next);
    expect(event).toMatchObject({
      ordinal: 5,
      status: 'draft',
      slug: 'kanta-hameen-5-kumppanuuspaiva',
      title: { fi: 'Kanta-Hämeen 5. kumppanuuspäivä' },
    });
  });

  test('leaves its date open and keeps the hours', async () => {
    const { event } = await created(await theFourthDay(), next);
    const hours = { from: '15:00', until: '17:00' };
    expect(event.when).toEqual({ precision: 'undecided', hours });
  });

  test('takes over place, seats, fields, themes and how long names are kept', async () => {
    const day = await theFourthDay();
    const { event } = await created(day, next);
    expect(event).toMatchObject({
      mode: 'hybrid',
      venue: { name: { fi: 'Raatihuone' } },
      takesRegistrations: true,
      retentionMonths: 3,
    });
    const capacities = (await poolsOf(day.db, event.id)).map(({ capacity }) => capacity);
    expect(capacities).toEqual([40, null]);
    expect((await fieldsOf(day.db, event.id)).map(({ label }) => label.fi)).toEqual(['Lounas']);
    expect((await themesOf(day.db, event.id)).map(({ name }) => name.fi)).toEqual(['Kunta']);
  });

  test('does not take over the meeting link', async () => {
    const { event } = await created(await theFourthDay(), next);
    expect(event.hasMeetingLink).toBe(false);
  });

  test('is created once, whoever asks for it', async () => {
    const day = await theFourthDay();
    await create(day, next);
    expect(await create(day, next)).toMatchObject({
      slug: 'kanta-hameen-5-kumppanuuspaiva',
      is: 'there-already',
    });
  });

  test('follows the highest ordinal, not the latest date', async () => {
    const day = await theFourthDay();
    await create(day, { way: 'copy', eventId: day.eventId });
    const { event } = await created(day, next);
    expect(event.ordinal).toBe(5);
  });
});

test('a series without events has no next one', async () => {
  const day = await theFourthDay();
  await day.db
    .insertInto('series')
    .values({
      network_id: 1,
      slug: 'toinen',
      name: '{"fi":"Toinen"}',
      created_at: 0,
      updated_at: 0,
    })
    .execute();
  const belonging = { networkId: 1, seriesId: 2, submission: 'form' };
  const result = await asOwner(day, (acting) =>
    createEvent(acting, belonging, { way: 'next', ordinal: null }),
  );
  expect(result).toEqual({ ok: false, reason: 'nothing-to-follow' });
});

describe('a copy', () => {
  test('has the programme too, and an address of its own', async () => {
    const day = await theFourthDay();
    await day.db
      .insertInto('sessions')
      .values({
        event_id: day.eventId,
        position: 0,
        kind: 'talk',
        title: '{"fi":"Avaus"}',
        starts_at: Date.UTC(2026, 11, 15, 13),
      })
      .execute();
    const first = await created(day, { way: 'copy', eventId: day.eventId });
    const second = await created(day, { way: 'copy', eventId: first.event.id });
    expect([first.slug, second.slug]).toEqual([
      'kanta-hameen-4-kumppanuuspaiva',
      'kanta-hameen-4-kumppanuuspaiva-2',
    ]);
    const [session] = await programmeOf(day.db, second.event.id);
    expect(session).toMatchObject({ title: { fi: 'Avaus' } });
    expect(second.event.ordinal).toBeNull();
  });

  test('is made of the network’s own events only', async () => {
    const day = await theFourthDay();
    const elsewhere = { networkId: 7, seriesId: 1, submission: 'form' };
    for (const eventId of [day.eventId, 99]) {
      const copy = { way: 'copy', eventId } as const;
      const result = await asOwner(day, (acting) => createEvent(acting, elsewhere, copy));
      expect(result).toEqual({ ok: false, reason: 'nothing-to-follow' });
    }
  });
});

describe('an event from scratch', () => {
  const scratch = {
    way: 'scratch',
    title: { fi: 'Äitien päivä' },
    kind: 'training',
    mode: 'on-site',
  } as const;

  test('is a draft whose date and hours are open', async () => {
    const { event } = await created(await theFourthDay(), scratch);
    expect(event).toMatchObject({
      status: 'draft',
      slug: 'aitien-paiva',
      when: { precision: 'undecided', hours: null },
    });
  });

  test('is created once by a form that is sent twice', async () => {
    const day = await theFourthDay();
    await create(day, scratch, 'the same form');
    const again = await create(day, scratch, 'the same form');
    expect(again).toMatchObject({ slug: 'aitien-paiva', is: 'there-already' });
  });
});
