import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeatMode } from '#app/domain/events/event.ts';
import { setCapacity } from '#app/domain/events/set-capacity.server.ts';
import { cancel } from '#app/domain/registrations/cancel.server.ts';
import { changeSeat } from '#app/domain/registrations/change-seat.server.ts';
import { hasRoom } from '#app/domain/registrations/seats.ts';
import { aPartnershipDay, type PartnershipDay } from '#tests/support/partnership-day.ts';

const mode = fc.constantFrom<SeatMode>('on-site', 'remote');
const person = fc.integer({ min: 0, max: 7 }).map((number) => `henkilo-${number}`);
const capacity = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 8 });

type Act = (day: PartnershipDay) => Promise<unknown>;

async function idOf(day: PartnershipDay, name: string): Promise<number | null> {
  return day.of(name).then(
    ({ id }) => id,
    () => null,
  );
}

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(person, mode, fc.boolean()).map<Act>(
      ([name, mode, meanwhile]) =>
        (day) =>
          day.signUp(name, { mode, meanwhile }),
    ),
  },
  {
    weight: 2,
    arbitrary: person.map<Act>((name) => async (day) => {
      const id = await idOf(day, name);
      if (id !== null) await cancel(day.db, id, day.circumstances);
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(person, mode, fc.boolean())
      .map<Act>(([name, mode, meanwhile]) => async (day) => {
        const id = await idOf(day, name);
        if (id !== null) await changeSeat(day.db, id, { mode, meanwhile }, day.circumstances);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(mode, capacity).map<Act>(
      ([mode, seats]) =>
        (day) =>
          setCapacity(day.db, day.eventId, mode, seats, day.circumstances),
    ),
  },
);

const acts = fc.tuple(
  capacity,
  capacity,
  fc.array(act, { minLength: 15, maxLength: 60, size: 'max' }),
);

/** Runs the acts one after another and looks at the event after each. */
async function afterEach(
  [onSite, remote, sequence]: [number | null, number | null, Act[]],
  look: (day: PartnershipDay, linesBefore: Record<SeatMode, string[]>) => Promise<void>,
): Promise<void> {
  const day = await aPartnershipDay({ onSite, remote });
  for (const act of sequence) {
    const linesBefore = { 'on-site': await day.line('on-site'), remote: await day.line('remote') };
    await act(day);
    await look(day, linesBefore);
  }
}

const runs = { numRuns: 80 };

test('no pool ever has more confirmed seats than its capacity', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day) => {
        for (const pool of await day.pools())
          expect(pool.confirmed).toBeLessThanOrEqual(pool.capacity ?? Number.POSITIVE_INFINITY);
      }),
    ),
    runs,
  );
});

test('nobody ever waits while a seat is free', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day) => {
        for (const pool of await day.pools()) if (hasRoom(pool)) expect(pool.waiting).toBe(0);
      }),
    ),
    runs,
  );
});

test('the line keeps its order: those who stay in it are in the order they were', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day, linesBefore) => {
        for (const mode of ['on-site', 'remote'] as const) {
          const now = await day.line(mode);
          const stayed = linesBefore[mode].filter((name) => now.includes(name));
          const newcomers = now.filter((name) => !linesBefore[mode].includes(name));
          expect(now).toEqual([...stayed, ...newcomers]);
        }
      }),
    ),
    runs,
  );
});

test('nobody gets a seat before somebody who stands ahead of them in the line', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day, linesBefore) => {
        for (const mode of ['on-site', 'remote'] as const) {
          const before = linesBefore[mode];
          const now = await day.line(mode);
          const seated = await day.seated(mode);
          const lastPromoted = before.findLastIndex((name) => seated.includes(name));
          const firstStaying = before.findIndex((name) => now.includes(name));
          if (firstStaying !== -1) expect(lastPromoted).toBeLessThan(firstStaying);
        }
      }),
    ),
    runs,
  );
});

test('the counters of the pools are the counts of the registrations', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day) => {
        const rows = await day.db
          .selectFrom('registrations')
          .select(['seat', 'waits_for'])
          .execute();
        for (const pool of await day.pools()) {
          expect(pool.confirmed).toBe(rows.filter(({ seat }) => seat === pool.mode).length);
          expect(pool.waiting).toBe(rows.filter(({ waits_for }) => waits_for === pool.mode).length);
        }
      }),
    ),
    runs,
  );
});

test('everyone who holds a seat holds exactly one invitation, and nobody else holds one', async () => {
  await fc.assert(
    fc.asyncProperty(acts, (story) =>
      afterEach(story, async (day) => {
        const rows = await day.db
          .selectFrom('registrations as r')
          .leftJoin('invitations as i', (join) =>
            join.onRef('i.registration_id', '=', 'r.id').on('i.state', '=', 'live'),
          )
          .select(['r.seat', 'i.uid'])
          .execute();
        for (const { seat, uid } of rows) expect(uid !== null).toBe(seat !== null);
      }),
    ),
    runs,
  );
});
