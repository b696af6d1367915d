import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { eventBySlug, organisersOf, poolsOf } from '#app/domain/events/events.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { themesOf } from '#app/domain/questions/questions.server.ts';
import { fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { ZONE } from '#app/domain/time.ts';
import type { Db } from '#db/client.ts';
import { everyRow } from '#tests/support/every-row.ts';
import { demo, hoursOf, seeded } from '#tests/support/seeded.ts';

const MEETING_LINK = 'https://meet.example.fi/kanta-hame-4';

const helsinki = (iso: string) => DateTime.fromISO(iso, { zone: ZONE }).toMillis();

async function themeNamesOf(db: Db, eventId: number) {
  return (await themesOf(db, eventId)).map(({ name }) => name);
}

describe('the 4th partnership day', () => {
  test.each([
    ['a Tuesday: exactly three weeks later', '2026-01-13T12:00', '2026-02-03'],
    ['a Wednesday: nearly four weeks later', '2026-01-14T12:00', '2026-02-10'],
    ['a Monday: three weeks and a day later', '2026-01-12T12:00', '2026-02-03'],
    ['a Tuesday night that is still Monday in UTC', '2026-01-13T00:30', '2026-02-03'],
    ['a Wednesday night that is still Tuesday in UTC', '2026-01-14T00:30', '2026-02-10'],
    ['before the clocks go forward', '2026-03-10T12:00', '2026-03-31'],
    ['before the clocks go back', '2026-10-06T12:00', '2026-10-27'],
    ['before the year changes', '2026-12-15T12:00', '2027-01-05'],
  ])('is on a Tuesday from 15 to 17; filled on %s', async (_case, filled, date) => {
    expect(await hoursOf(await seeded(helsinki(filled)), 'kanta-hameen-4-kumppanuuspaiva')).toEqual(
      [`Tue ${date} 15:00`, `Tue ${date} 17:00`],
    );
  });

  test('is remote, open to all, without a cap', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'kanta-hameen-4-kumppanuuspaiva'))!;
    expect([event.mode, event.access, await poolsOf(db, event.id)]).toEqual([
      'remote',
      'open',
      [{ mode: 'remote', capacity: null, confirmed: 0, waiting: 0 }],
    ]);
  });

  test('has the organisers, the audience and the themes of the 3rd', async () => {
    const db = await seeded();
    const third = (await eventBySlug(db, 'kanta-hameen-3-kumppanuuspaiva'))!;
    const fourth = (await eventBySlug(db, 'kanta-hameen-4-kumppanuuspaiva'))!;
    expect(await organisersOf(db, fourth.id)).toEqual(await organisersOf(db, third.id));
    expect(fourth.audience!.fi).toBe(third.audience!.fi);
    expect(await themeNamesOf(db, fourth.id)).toEqual(await themeNamesOf(db, third.id));
  });

  test('has its title and lead in three languages, its description in Finnish only', async () => {
    const event = (await eventBySlug(await seeded(), 'kanta-hameen-4-kumppanuuspaiva'))!;
    expect([event.title, event.lead, event.description].map((text) => Object.keys(text!))).toEqual([
      ['fi', 'sv', 'en'],
      ['fi', 'sv', 'en'],
      ['fi'],
    ]);
  });

  test('has some sessions with times, within its hours, and one without', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'kanta-hameen-4-kumppanuuspaiva'))!;
    const times = (await programmeOf(db, event.id)).map(({ startsAt }) =>
      startsAt === null ? null : DateTime.fromMillis(startsAt, { zone: ZONE }).toFormat('HH:mm'),
    );
    expect(times).toEqual(['15:00', '15:10', '15:40', null]);
  });

  test('has its meeting link sealed, readable in no column', async () => {
    const db = await seeded();
    const { meeting_link_sealed } = await db
      .selectFrom('events')
      .select('meeting_link_sealed')
      .where('slug', '=', 'kanta-hameen-4-kumppanuuspaiva')
      .executeTakeFirstOrThrow();
    expect(demo.keyring.open('meeting-link', meeting_link_sealed!)).toBe(MEETING_LINK);
    const readable = (await everyRow(db)).filter(({ values }) =>
      values.some((value) => Buffer.from(String(value)).includes('meet.example.fi')),
    );
    expect(readable).toEqual([]);
  });
});

describe('the next network seminar', () => {
  test.each([
    ['a Tuesday', '2026-01-13T12:00', '2026-02-17'],
    ['a Wednesday', '2026-01-14T12:00', '2026-02-24'],
    ['before the clocks go forward', '2026-03-10T12:00', '2026-04-14'],
  ])(
    'is on a Tuesday from 9 to 15, five weeks ahead; filled on %s',
    async (_case, filled, date) => {
      expect(await hoursOf(await seeded(helsinki(filled)), 'seuraava-verkostoseminaari')).toEqual([
        `Tue ${date} 09:00`,
        `Tue ${date} 15:00`,
      ]);
    },
  );

  test('is hybrid with 40 seats on site and 200 remote, without a meeting link yet', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'seuraava-verkostoseminaari'))!;
    const seats = (await poolsOf(db, event.id)).map(({ mode, capacity }) => [mode, capacity]);
    expect([event.mode, seats, event.hasMeetingLink]).toEqual([
      'hybrid',
      [
        ['on-site', 40],
        ['remote', 200],
      ],
      false,
    ]);
  });

  test('asks everyone what it should cover, and those on site whether they eat', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'seuraava-verkostoseminaari'))!;
    const fields = (await fieldsOf(db, event.id)).map(({ kind, mode, required }) => [
      kind,
      mode,
      required,
    ]);
    expect(fields).toEqual([
      ['long-text', null, false],
      ['yes-no', 'on-site', false],
    ]);
  });
});
