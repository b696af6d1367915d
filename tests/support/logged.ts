import type { Db } from '#db/client.ts';

/** The log's last entry: what was done to what, as it was and as it is. */
export async function lastLogged(db: Db) {
  const { before, after, ...entry } = await db
    .selectFrom('log')
    .select(['act', 'subject', 'before', 'after'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
  return { ...entry, before: parsed(before), after: parsed(after) };
}
