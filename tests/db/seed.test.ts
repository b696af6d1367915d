import { describe, expect, test } from 'vitest';
import { eventBySlug, organisersOf } from '#app/domain/events/events.server.ts';
import { foundNetwork } from '#app/domain/networks/found-network.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { seedDemo } from '#db/seed.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { everyRow } from '#tests/support/every-row.ts';
import { demo, hoursOf, seeded } from '#tests/support/seeded.ts';

describe('the past, as the documents tell it', () => {
  test('is three networks with their events', async () => {
    const rows = await (await seeded())
      .selectFrom('events as e')
      .innerJoin('series as s', 's.id', 'e.series_id')
      .innerJoin('networks as n', 'n.id', 's.network_id')
      .select(['n.slug', (eb) => eb.fn.countAll<number>().as('events')])
      .groupBy('n.id')
      .orderBy('n.id')
      .execute();
    expect(rows.map(({ slug, events }) => [slug, events])).toEqual([
      ['kanta-hameen-kumppanuuspaivat', 4],
      ['kunta-hyvinvoinnin-edistajana', 2],
      ['kansallinen-hyvinvointiverkosto', 7],
    ]);
  });

  test('has the dates of the documents, no more precise than they are', async () => {
    const rows = await (await seeded())
      .selectFrom('events')
      .select('date')
      .where('date', '<', '2026')
      .orderBy('date')
      .execute();
    expect(rows.map(({ date }) => date)).toEqual([
      '2010-01-20',
      '2010-02-11',
      '2010-03-11',
      '2010-05-19',
      '2010-08-18',
      '2010-10-20',
      '2010-12-15',
      '2017-12-12',
      '2021-05',
      '2021-09-14',
      '2021-12-07',
    ]);
  });

  test('says so where a date is not certain', async () => {
    const rows = await (await seeded())
      .selectFrom('events')
      .select('slug')
      .where('date', '<', '2026')
      .where('date_note', 'is', null)
      .execute();
    expect(rows.map(({ slug }) => slug)).toEqual([
      'kanta-hameen-2-kumppanuuspaiva',
      'kanta-hameen-3-kumppanuuspaiva',
    ]);
  });

  test('takes no sign-ups', async () => {
    const rows = await (await seeded())
      .selectFrom('events')
      .select('slug')
      .where('takes_registrations', '=', 1)
      .execute();
    expect(rows.map(({ slug }) => slug)).toEqual([
      'kanta-hameen-4-kumppanuuspaiva',
      'seuraava-verkostoseminaari',
    ]);
  });

  test('does not guess how the 2nd partnership day was held', async () => {
    expect((await eventBySlug(await seeded(), 'kanta-hameen-2-kumppanuuspaiva'))!.mode).toBeNull();
  });

  test('has the 3rd partnership day from 15 to 17, winter time', async () => {
    expect(await hoursOf(await seeded(), 'kanta-hameen-3-kumppanuuspaiva')).toEqual([
      'Tue 2021-12-07 15:00',
      'Tue 2021-12-07 17:00',
    ]);
  });

  test('gives the seven sessions of the 3rd day no times', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'kanta-hameen-3-kumppanuuspaiva'))!;
    const programme = await programmeOf(db, event.id);
    expect(programme.map(({ startsAt, endsAt }) => startsAt ?? endsAt)).toEqual(
      Array(7).fill(null),
    );
  });

  test('names the five organisers of the 3rd day in the order of the document', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'kanta-hameen-3-kumppanuuspaiva'))!;
    expect((await organisersOf(db, event.id)).map(({ fi }) => fi)).toEqual([
      'Terveyden ja hyvinvoinnin laitos (THL)',
      'Järjestöjen sote-muutostuki',
      'Kanta-Hämeen hyvinvointialue',
      'Hämeen liiton Tulevaisuuden sote-keskus -hanke',
      'Kanta-Hämeen kunnat',
    ]);
  });

  test('tells the contact of the 3rd day by role and organisation', async () => {
    expect((await eventBySlug(await seeded(), 'kanta-hameen-3-kumppanuuspaiva'))!.contact).toEqual({
      name: null,
      title: { fi: 'projektipäällikkö' },
      organisation: { fi: 'Kanta-Hämeen hyvinvointialue' },
      email: null,
    });
  });

  test('knows one person who speaks twice as one person', async () => {
    const rows = await (await seeded())
      .selectFrom('appearances as a')
      .innerJoin('speakers as p', 'p.id', 'a.speaker_id')
      .select('p.id')
      .where('p.name', '=', 'Jukka Lindberg')
      .execute();
    expect([rows.length, new Set(rows.map(({ id }) => id)).size]).toEqual([2, 1]);
  });

  test('names Rauma and Hollola as the speakers of the seminar, no person', async () => {
    const db = await seeded();
    const event = (await eventBySlug(db, 'verkostoseminaari-2017-12-12'))!;
    const speakers = (await programmeOf(db, event.id)).flatMap(({ appearances }) => appearances);
    expect(speakers.map(({ name, organisation }) => [name, organisation!.fi])).toEqual([
      [null, 'Rauma'],
      [null, 'Hollola'],
    ]);
  });

  test('has materials without an address where the document has none', async () => {
    const rows = await (await seeded()).selectFrom('materials').select(['kind', 'url']).execute();
    expect(rows).toEqual([
      { kind: 'document', url: null },
      { kind: 'recording', url: null },
    ]);
  });

  test('has the workshops’ conclusions without an owner or a state', async () => {
    const rows = await (await seeded())
      .selectFrom('conclusions')
      .select(['owner', 'state'])
      .execute();
    expect(rows).toEqual(Array(15).fill({ owner: null, state: null }));
  });
});

describe('filling the database', () => {
  test('twice changes nothing', async () => {
    const db = await seeded();
    const before = await everyRow(db);
    await seedDemo(db, { ...demo, now: demo.now + 1000 });
    expect(await everyRow(db)).toEqual(before);
  });

  test('leaves a database alone that has a network already', async () => {
    const { db } = freshDatabase();
    await foundNetwork(db, { slug: 'oma', name: { fi: 'Oma verkosto' } }, demo);
    await seedDemo(db, demo);
    const networks = await db.selectFrom('networks').select('slug').execute();
    expect(networks).toEqual([{ slug: 'oma' }]);
  });

  test('stores no phone number and no e-mail address but the examples', async () => {
    const texts = (await everyRow(await seeded())).flatMap(({ values }) =>
      values.filter((value) => typeof value === 'string'),
    );
    expect(texts.filter((text) => /\+\d[\d ]{6,}|\b0\d{1,2}[ -]\d{3}/.test(text))).toEqual([]);
    const addresses = texts.flatMap((text) => text.match(/\S+(@|\(at\))\S+/g) ?? []);
    expect([...new Set(addresses)].sort()).toEqual([
      'jarjestaja@example.fi',
      'kumppanuuspaiva@example.fi',
      'seminaari@example.fi',
    ]);
  });
});
