import type { Trx } from '#db/client.ts';

/**
 * Erases the speakers to whom nothing refers any more: a speaker is a person's name, kept for the
 * programmes that they are in. Whoever has left a programme with questions still to answer stays until
 * these are given to somebody else. Returns how many were erased.
 */
export async function forgetSpeakers(trx: Trx): Promise<number> {
  await trx
    .deleteFrom('panellists')
    .where('speaker_id', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('appearances')
            .select('id')
            .whereRef('appearances.session_id', '=', 'panellists.session_id')
            .whereRef('appearances.speaker_id', '=', 'panellists.speaker_id'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('questions')
            .select('id')
            .whereRef('questions.panellist_id', '=', 'panellists.id'),
        ),
      ),
    )
    .execute();
  const erased = await trx
    .deleteFrom('speakers')
    .where('id', 'not in', (eb) =>
      eb.selectFrom('appearances').select('speaker_id').where('speaker_id', 'is not', null),
    )
    .where('id', 'not in', (eb) =>
      eb.selectFrom('panellists').select('speaker_id').where('speaker_id', 'is not', null),
    )
    .executeTakeFirst();
  return Number(erased.numDeletedRows);
}
