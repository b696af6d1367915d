import { expect, test } from 'vitest';
import { poolsOf } from '#app/domain/events/events.server.ts';
import { signUpDemoPeople } from '#db/demo/sign-ups.ts';
import { demo, seeded } from '#tests/support/seeded.ts';

const HALL = 'seuraava-verkostoseminaari';

async function withPeople() {
  const db = await seeded();
  await signUpDemoPeople(db, { ...demo, calendarHost: 'localhost', repliesAreRead: false });
  return db;
}

test('the demo shows a hall that is full, and people who wait for a seat in it', async () => {
  const db = await withPeople();
  const { id } = await db
    .selectFrom('events')
    .select('id')
    .where('slug', '=', HALL)
    .executeTakeFirstOrThrow();
  const [onSite, remote] = await poolsOf(db, id);
  expect(onSite).toMatchObject({ mode: 'on-site', capacity: 40, confirmed: 40, waiting: 3 });
  expect(remote).toMatchObject({ mode: 'remote', confirmed: 22 });
});

test('the people of the demo are sent nothing', async () => {
  const db = await withPeople();
  const states = await db.selectFrom('messages').select('state').distinct().execute();
  expect(states).toEqual([{ state: 'sent' }]);
});

test('the demo’s panel has been asked under every theme', async () => {
  const db = await withPeople();
  const themes = await db.selectFrom('questions').select('theme_id').distinct().execute();
  expect(themes.map(({ theme_id }) => theme_id)).not.toContain(null);
  expect(themes).toHaveLength(3);
});
