import type { Db } from '#db/client.ts';
import type { Keyring } from '../privacy/keyring.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';

/**
 * The meeting link of this moment. A visit is recorded as attendance, the first time it is made; a
 * program that only looks ahead is not.
 */
export async function join(
  db: Db,
  { id, eventId }: Pick<Registration, 'id' | 'eventId'>,
  { now, keyring, visit }: { now: Instant; keyring: Keyring; visit: boolean },
): Promise<string> {
  if (visit) {
    await db
      .insertInto('attendances')
      .values({ registration_id: id, event_id: eventId, came_at: now, by: 'join-link' })
      .onConflict((conflict) => conflict.column('registration_id').doNothing())
      .execute();
  }
  const { meeting_link_sealed: sealed } = await db
    .selectFrom('events')
    .select('meeting_link_sealed')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  if (sealed === null) throw new Error('the event has no meeting link');
  return keyring.open('meeting-link', sealed);
}
