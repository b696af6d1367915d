import type { Insertable } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { UPCOMING } from './organisers.ts';

/**
 * Questions of every standing for the demo's next partnership day: new, accepted, corrected, merged, ticked off,
 * answered and rejected. Gives the number of the one that has most to show.
 */
export async function someQuestions(db: Db, now: number): Promise<number> {
  const event = await db
    .selectFrom('events')
    .select('id')
    .where('slug', '=', UPCOMING)
    .executeTakeFirstOrThrow();
  const themes = await db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('position')
    .execute();
  const [panel] = await db
    .selectFrom('sessions')
    .select('id')
    .where('event_id', '=', event.id)
    .where('kind', '=', 'panel')
    .execute();
  const asked = (number: number) => ({
    event_id: event.id,
    theme_id: themes[number % themes.length]!.id,
    language: number === 2 ? ('sv' as const) : ('fi' as const),
    submission: `some-${number}`,
    created_at: now - number * 60_000,
  });
  const { id } = await db
    .insertInto('questions')
    .values({
      ...asked(1),
      text: 'Missä vaiheessa kuntien hyvinvointikoordinaattorit tulevat mukaan asiakasohjaukseen?',
      original_text: 'Missä vaihessa kuntien hyvinvointikoordinaattorit tulevat mukaan?',
      name: 'Maija Meikäläinen',
      organisation: 'Hattulan Martat',
      state: 'accepted',
      position: 1,
      session_id: panel!.id,
      presented_at: now,
      answer: JSON.stringify({ fi: 'Ensi vuoden alussa.' }),
      answer_version: 1,
      answer_published_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const others: Insertable<Schema['questions']>[] = [
    { ...asked(2), text: 'När kommer koordinatorerna med?', state: 'accepted', merged_into: id },
    {
      ...asked(3),
      text: 'Miten kokemusasiantuntijoiden palkkiot sovitaan?',
      state: 'accepted',
      position: 2,
      answer: JSON.stringify({ fi: 'Siitä **sovitaan** yhdessä.' }),
      answer_version: 1,
    },
    {
      ...asked(4),
      text: 'Voiko järjestö ohjata asiakkaan suoraan liikuntaneuvontaan?',
      organisation: 'Hämeen Sydänpiiri',
      state: 'accepted',
      position: 3,
    },
    { ...asked(5), text: 'Kuka vastaa järjestöavustusten ohjeista?', state: 'new' },
    { ...asked(6), text: 'Pääsevätkö pienet yhdistykset mukaan?', state: 'new', theme_id: null },
    {
      ...asked(7),
      text: 'Milloin minun hakemukseni käsitellään?',
      state: 'rejected',
      rejection: 'personal',
      rejection_note: 'Ohjattu neuvontaan.',
    },
  ];
  for (const other of others) await db.insertInto('questions').values(other).execute();
  return id;
}
