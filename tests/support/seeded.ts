import { DateTime } from 'luxon';
import { eventBySlug } from '#app/domain/events/events.server.ts';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { ZONE } from '#app/domain/time.ts';
import type { Db } from '#db/client.ts';
import { seedDemo } from '#db/seed.ts';
import { freshDatabase } from './database.ts';

export const demo = {
  now: Date.UTC(2026, 0, 15, 10),
  keyring: keyringFrom('a secret of the tests, long enough to be one'),
};

/** A database filled with the demo at the given instant. */
export async function seeded(now = demo.now): Promise<Db> {
  const { db } = freshDatabase();
  await seedDemo(db, { ...demo, now });
  return db;
}

/** When the event begins and ends, as a clock on the wall in Helsinki tells it. */
export async function hoursOf(db: Db, slug: string): Promise<string[]> {
  const { when } = (await eventBySlug(db, slug))!;
  if (when.precision !== 'minute') throw new Error(`${slug} has no hours`);
  return [when.startsAt, when.endsAt].map((instant) =>
    DateTime.fromMillis(instant, { zone: ZONE }).toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' }),
  );
}
