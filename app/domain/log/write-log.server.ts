import type { Db } from '#db/client.ts';
import type { Scope } from '../organisers/roles.server.ts';
import type { Instant } from '../time.ts';
import type { LogEntry } from './act.ts';

/** Writes down who did what, in the transaction in which it was done. `organiserId` is null for the server's owner. */
export async function writeLog(
  db: Db,
  { act, subject, registrationId, before, after }: LogEntry,
  { organiserId, scope, now }: { organiserId: number | null; scope: Scope; now: Instant },
): Promise<void> {
  const of = await belonging(db, scope);
  await db
    .insertInto('log')
    .values({
      at: now,
      organiser_id: organiserId,
      ...of,
      registration_id: registrationId ?? null,
      act,
      subject: subject ?? null,
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
    })
    .execute();
}

async function belonging(
  db: Db,
  scope: Scope,
): Promise<{ network_id: number | null; event_id: number | null }> {
  if (scope === 'anywhere') return { network_id: null, event_id: null };
  if ('network' in scope) return { network_id: scope.network, event_id: null };
  const { network_id } = await db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .select('s.network_id')
    .where('e.id', '=', scope.event)
    .executeTakeFirstOrThrow();
  return { network_id, event_id: scope.event };
}
