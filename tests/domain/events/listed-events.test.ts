import { describe, expect, test } from 'vitest';
import { comingAndPast } from '#app/domain/events/listed-event.ts';
import { comingAndPastEvents, listedEvents } from '#app/domain/events/listed-events.server.ts';
import { networkBySlug } from '#app/domain/networks/networks.server.ts';
import { seriesBySlug } from '#app/domain/series/series.server.ts';
import type { Instant } from '#app/domain/time.ts';
import type { Db } from '#db/client.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPublishedEvent } from '#tests/support/published-event.ts';
import { demo, seeded } from '#tests/support/seeded.ts';

async function slugs(db: Db, now: Instant) {
  const { coming, past } = comingAndPast(await listedEvents(db, 'all'), now);
  return { coming: coming.map(({ slug }) => slug), past: past.map(({ slug }) => slug) };
}

describe('the list of events', () => {
  test('has what is coming across networks, the soonest first', async () => {
    const { coming } = await slugs(await seeded(), demo.now);
    expect(coming).toEqual(['kanta-hameen-4-kumppanuuspaiva', 'seuraava-verkostoseminaari']);
  });

  test('has the past with the latest first, months before the days that follow them', async () => {
    const { past } = await slugs(await seeded(), demo.now);
    expect(past.slice(0, 4)).toEqual([
      'kanta-hameen-3-kumppanuuspaiva',
      'kanta-hameen-2-kumppanuuspaiva',
      'kanta-hameen-1-kumppanuuspaiva',
      'verkostoseminaari-2017-12-12',
    ]);
  });

  test('shows no draft', async () => {
    const db = await seeded();
    await db
      .updateTable('events')
      .set({ status: 'draft' })
      .where('slug', 'like', '%-4-%')
      .execute();
    expect((await slugs(db, demo.now)).coming).toEqual(['seuraava-verkostoseminaari']);
  });

  test('counts an archived event among the past, whatever its date', () => {
    const archived = aPublishedEvent({ status: 'archived' });
    expect(comingAndPast([archived], helsinki('2026-12-01 12:00'))).toEqual({
      coming: [],
      past: [archived],
    });
  });

  test('keeps a cancelled event where its date puts it', () => {
    const cancelled = aPublishedEvent({ status: 'cancelled' });
    expect(comingAndPast([cancelled], helsinki('2026-12-01 12:00')).coming).toEqual([cancelled]);
  });

  test('tells of the seats of what is coming', async () => {
    const { coming } = await comingAndPastEvents(await seeded(), 'all', demo.now);
    expect(coming.map(({ slug, pools }) => [slug, pools])).toEqual([
      [
        'kanta-hameen-4-kumppanuuspaiva',
        [{ mode: 'remote', capacity: null, confirmed: 0, waiting: 0 }],
      ],
      [
        'seuraava-verkostoseminaari',
        [
          { mode: 'on-site', capacity: 40, confirmed: 0, waiting: 0 },
          { mode: 'remote', capacity: 200, confirmed: 0, waiting: 0 },
        ],
      ],
    ]);
  });
});

test('a network has its own events only', async () => {
  const db = await seeded();
  const network = await networkBySlug(db, 'kunta-hyvinvoinnin-edistajana');
  const events = await listedEvents(db, { network: network!.id });
  expect(events.map(({ slug }) => slug)).toEqual([
    'verkostoseminaari-2017-12-12',
    'seuraava-verkostoseminaari',
  ]);
});

test('a series has its own events, by date', async () => {
  const db = await seeded();
  const series = await seriesBySlug(db, 'kanta-hameen-kumppanuuspaiva');
  const events = await listedEvents(db, { series: series!.id });
  expect(events.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
});
