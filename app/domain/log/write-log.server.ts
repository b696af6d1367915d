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
  await db
    .insertInto('log')
    .values({
      at: now,
      organiser_id: organiserId,
      network_id: 'network' in scope ? scope.network : await networkOf(db, scope.event),
      event_id: 'event' in scope ? scope.event : null,
      registration_id: registrationId ?? null,
      act,
      subject: subject ?? null,
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
    })
    .execute();
}

async function networkOf(db: Db, eventId: number): Promise<number> {
  const { network_id } = await db
    .selectFrom('events as e')
    .innerJoin('series as s', 's.id', 'e.series_id')
    .select('s.network_id')
    .where('e.id', '=', eventId)
    .executeTakeFirstOrThrow();
  return network_id;
}
