import { describe, expect, test } from 'vitest';
import { addEvent } from '#app/domain/events/add-event.server.ts';
import type { NewEvent } from '#app/domain/events/new-event.ts';
import { foundNetwork } from '#app/domain/networks/found-network.server.ts';
import { addOrganisation } from '#app/domain/organisations/add-organisation.server.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import type { NewSession } from '#app/domain/programme/new-session.ts';
import { startSeries } from '#app/domain/series/start-series.server.ts';
import type { Db } from '#db/client.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { everyRow } from '#tests/support/every-row.ts';

const context = { now: Date.UTC(2026, 0, 15, 10), keyring: keyringFrom('a secret of the test') };

/** The clocks skip 03:00–04:00 on 29 March 2026 and repeat it on 25 October 2026. */
const NIGHT_OF_SKIPPED_HOUR = '2026-03-29';
const NIGHT_OF_REPEATED_HOUR = '2026-10-25';

function eventOn(date: string, from: string, to: string, sessions: NewSession[] = []): NewEvent {
  return {
    slug: 'yoseminaari',
    kind: 'network-seminar',
    status: 'published',
    title: { fi: 'Yöseminaari' },
    when: { precision: 'minute', date, from, to },
    mode: 'remote',
    seats: { remote: null },
    sessions,
  };
}

async function emptySeries(): Promise<{ db: Db; seriesId: number }> {
  const { db } = freshDatabase();
  const network = { slug: 'verkosto', name: { fi: 'Verkosto' } };
  const networkId = await foundNetwork(db, network, context);
  const series = { slug: 'sarja', name: { fi: 'Sarja' } };
  return { db, seriesId: await startSeries(db, networkId, series, context) };
}

describe('an event is refused', () => {
  const night = NIGHT_OF_SKIPPED_HOUR;
  const autumn = NIGHT_OF_REPEATED_HOUR;
  const talk = { kind: 'talk', title: { fi: 'Puheenvuoro' } } as const;
  test.each<[string, NewEvent, string]>([
    ['begins in the skipped hour', eventOn(night, '03:30', '05:00'), 'skipped'],
    ['ends in the skipped hour', eventOn(night, '02:00', '03:30'), 'skipped'],
    ['begins in the repeated hour', eventOn(autumn, '03:30', '05:00'), 'repeated'],
    ['ends in the repeated hour', eventOn(autumn, '02:00', '03:30'), 'repeated'],
    ['ends before it starts', eventOn(night, '17:00', '15:00'), 'ends-before-it-starts'],
    ['ends when it starts', eventOn(night, '15:00', '15:00'), 'ends-before-it-starts'],
    ['is on a day that does not exist', eventOn('2026-02-30', '15:00', '17:00'), 'not-a-time'],
    [
      'has a session in the repeated hour',
      eventOn(autumn, '02:00', '05:00', [{ ...talk, hours: { from: '03:30' } }]),
      'repeated',
    ],
    [
      'has a session that ends before it starts',
      eventOn(night, '15:00', '17:00', [{ ...talk, hours: { from: '16:00', to: '15:30' } }]),
      'ends-before-it-starts',
    ],
  ])('that %s, and nothing is stored', async (_case, event, reason) => {
    const { db, seriesId } = await emptySeries();
    const before = await everyRow(db);
    const added = await addEvent(db, event, { seriesId, organisers: [] }, context);
    expect(added).toEqual({ ok: false, reason });
    expect(await everyRow(db)).toEqual(before);
  });
});

test('an event over the change of the clocks lasts an hour longer in autumn than its times say', async () => {
  const { db, seriesId } = await emptySeries();
  const event = eventOn(NIGHT_OF_REPEATED_HOUR, '02:00', '05:00');
  await addEvent(db, event, { seriesId, organisers: [] }, context);
  const { starts_at, ends_at } = await db
    .selectFrom('events')
    .select(['starts_at', 'ends_at'])
    .executeTakeFirstOrThrow();
  expect((ends_at! - starts_at!) / 3_600_000).toBe(4);
});

test('an event is written whole or not at all', async () => {
  const { db, seriesId } = await emptySeries();
  const before = await everyRow(db);
  const adding = addEvent(
    db,
    eventOn('2026-02-03', '15:00', '17:00', [{ kind: 'talk', title: { fi: '' } }]),
    { seriesId, organisers: [] },
    context,
  );
  await expect(adding).rejects.toThrow(/CHECK/);
  expect(await everyRow(db)).toEqual(before);
});

test('an event keeps its organisers in the order in which they are named', async () => {
  const { db, seriesId } = await emptySeries();
  const first = await addOrganisation(db, 1, { kind: 'ngo', name: { fi: 'Järjestö' } }, context);
  const second = await addOrganisation(db, 1, { kind: 'county', name: { fi: 'Alue' } }, context);
  const event = eventOn('2026-02-03', '15:00', '17:00');
  await addEvent(db, event, { seriesId, organisers: [second, first] }, context);
  const rows = await db
    .selectFrom('event_organisers')
    .select('organisation_id')
    .orderBy('position')
    .execute();
  expect(rows.map(({ organisation_id }) => organisation_id)).toEqual([second, first]);
});

test('a field with options keeps them in their order', async () => {
  const { db, seriesId } = await emptySeries();
  const options = [{ fi: 'Aamupäivä' }, { fi: 'Iltapäivä' }];
  const event: NewEvent = {
    ...eventOn('2026-02-03', '15:00', '17:00'),
    mode: 'remote',
    seats: { remote: 10 },
    when: { precision: 'minute', date: '2026-02-03', from: '15:00', to: '17:00' },
    fields: [
      {
        kind: 'one-of',
        label: { fi: 'Milloin?' },
        hint: null,
        required: true,
        mode: null,
        options,
      },
    ],
  };
  await addEvent(db, event, { seriesId, organisers: [] }, context);
  const field = await db.selectFrom('fields').select('options').executeTakeFirstOrThrow();
  expect(JSON.parse(field.options!)).toEqual(options);
});
