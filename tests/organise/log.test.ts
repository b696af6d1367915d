import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesBetween } from '#app/domain/log/log.ts';
import { writeLog } from '#app/domain/log/write-log.server.ts';
import { eraseWhatIsDue } from '#app/domain/privacy/erase.server.ts';
import { DAY } from '#app/domain/time.ts';
import { textOf } from '#tests/support/html.ts';
import { organiserAs, signedInVisitor, UPCOMING } from '#tests/support/organisers.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';
import { SUNDAY, startTestServer, type TestServer } from '#tests/support/running-server.ts';

const log = `/organise/e/${UPCOMING}/log`;

let server: TestServer;
let reader: Awaited<ReturnType<typeof signedInVisitor>>;
let event: number;

beforeAll(async () => {
  server = await startTestServer();
  reader = await signedInVisitor(server, 'owner');
  const row = server.db.selectFrom('events').select('id').where('slug', '=', UPCOMING);
  event = (await row.executeTakeFirstOrThrow()).id;
});

afterAll(() => server.stop());

/** So many edits, numbered, each on a day of its own. */
async function edits(count: number, organiserId: number | null = null) {
  for (let number = 1; number <= count; number += 1)
    await writeLog(
      server.db,
      { act: 'event-edited', subject: `muutos ${number}.`, after: { number } },
      { organiserId, scope: { event }, now: SUNDAY + number * DAY },
    );
}

const found = async (query = '') =>
  [...textOf((await reader.get(log + query)).text).matchAll(/muutos (\d+)\./g)].map(([, number]) =>
    Number(number),
  );

describe('the log of an event', () => {
  test('has the latest on top, and the older ones on further pages, each once', async () => {
    await edits(120);
    const seen: number[] = [];
    let query: string | undefined = '';
    while (query !== undefined) {
      seen.push(...(await found(query)));
      const { text } = await reader.get(log + query);
      query = /log(\?older=\d+)">Vanhemmat/.exec(text)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
  });

  test('is searched by words, by whoever did it, and by day', async () => {
    const person = await organiserAs(server.db, 'organiser');
    await edits(3, person.id);
    expect(await found('?q=muutos 117.')).toEqual([117]);
    expect(await found('?q=organiser')).toEqual([3, 2, 1]);
    expect(await found('?from=2026-12-24&until=2026-12-25&q=muutos')).toEqual([33, 32]);
  });

  test('takes what is looked for by its letters', async () => {
    expect(await found('?q=%25')).toEqual([]);
    expect(await found('?q=_uutos')).toEqual([]);
  });

  test('is told in the network’s log as well', async () => {
    const { text } = await reader.get('/organise/n/kanta-hameen-kumppanuuspaivat/log');
    expect(textOf(text)).toContain('Muokkasi tapahtumaa');
  });
});

describe('an entry', () => {
  test('is never edited and never deleted', async () => {
    await expect(
      server.db.updateTable('log').set({ act: 'event-created' }).execute(),
    ).rejects.toThrow('the log is never edited');
    await expect(
      server.db.updateTable('log').set({ after: '{"number":0}' }).execute(),
    ).rejects.toThrow('the log is never edited');
    await expect(server.db.deleteFrom('log').execute()).rejects.toThrow('the log is never edited');
  });

  test('loses what it holds of a person when the person’s details are erased', async () => {
    const day = await aPartnershipDay();
    await day.signUp('maija');
    const { id } = await day.of('maija');
    await writeLog(
      day.db,
      { act: 'event-edited', registrationId: id, before: { name: 'Maija' }, after: { name: 'M' } },
      { organiserId: null, scope: { event: day.eventId }, now: 1 },
    );
    await eraseWhatIsDue(day.db, day.circumstances.now + 300 * DAY);
    const entry = await day.db.selectFrom('log').selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ act: 'event-edited', before: null, after: null });
  });
});

test('the changes are told name by name, and what stayed is left out', () => {
  const before = { title: { fi: 'A', sv: 'B' }, capacity: 40, days: ['a'], place: null };
  const after = { title: { fi: 'A', sv: 'C' }, capacity: 50, days: ['a'], place: 'Raatihuone' };
  expect(changesBetween(before, after)).toEqual([
    { name: 'title.sv', before: 'B', after: 'C' },
    { name: 'capacity', before: '40', after: '50' },
    { name: 'place', before: null, after: 'Raatihuone' },
  ]);
});
