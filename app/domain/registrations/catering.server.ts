import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { type Counted, groupedAlike } from './catering.ts';

/** What those who come on site have told, without saying who. */
export interface Catering {
  diets: Counted[];
  /** How many of them have told a diet. */
  withDiet: number;
  access: Counted[];
}

/** Notes that somebody looks: even without names these are health data. */
export async function noteCateringSeen({ log }: Acting): Promise<void> {
  await log({ act: 'catering-seen' });
}

const AT_ONCE = 500;

/** Reads and opens the needs of all who hold a seat on site, some at a time. */
export async function cateringOf(db: Db, eventId: number, keyring: Keyring): Promise<Catering> {
  const diets: string[] = [];
  const access: string[] = [];
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom('needs as n')
      .innerJoin('registrations as r', 'r.id', 'n.registration_id')
      .select(['n.registration_id as id', 'n.diet_sealed', 'n.access_sealed'])
      .where('n.event_id', '=', eventId)
      .where('r.seat', '=', 'on-site')
      .where('n.registration_id', '>', last)
      .orderBy('n.registration_id')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      if (row.diet_sealed) diets.push(keyring.open('needs', row.diet_sealed));
      if (row.access_sealed) access.push(keyring.open('needs', row.access_sealed));
    }
    if (rows.length < AT_ONCE)
      return {
        diets: groupedAlike(diets),
        withDiet: diets.length,
        access: groupedAlike(access),
      };
    last = rows.at(-1)!.id;
    await turnOfTheEventLoop();
  }
}
