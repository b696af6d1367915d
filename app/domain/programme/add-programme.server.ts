import type { Trx } from '#db/client.ts';
import { storedText } from '../stored-text.ts';
import type { Instant } from '../time.ts';
import type { NewAppearance, NewSession, SessionTimes } from './new-session.ts';

/** Writes an event's sessions in their order, with who appears in them. A name within it is one person. */
export async function addProgramme(
  trx: Trx,
  eventId: number,
  sessions: { session: NewSession; times: SessionTimes }[],
  { now }: { now: Instant },
): Promise<void> {
  const speakers = new Map<string, number>();
  for (const [position, { session, times }] of sessions.entries()) {
    const { id } = await trx
      .insertInto('sessions')
      .values({
        event_id: eventId,
        position,
        kind: session.kind,
        title: JSON.stringify(session.title),
        description: storedText(session.description),
        starts_at: times.startsAt,
        ends_at: times.endsAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [place, appearance] of (session.appearances ?? []).entries())
      await trx
        .insertInto('appearances')
        .values({
          session_id: id,
          position: place,
          event_id: eventId,
          speaker_id: await speakerOf(trx, appearance, speakers, now),
          part: appearance.part,
          title: storedText(appearance.title),
          organisation: storedText(appearance.organisation),
        })
        .execute();
  }
}

async function speakerOf(
  trx: Trx,
  { speaker }: NewAppearance,
  known: Map<string, number>,
  now: Instant,
): Promise<number | null> {
  if (speaker === undefined) return null;
  if (typeof speaker === 'number') return speaker;
  const before = known.get(speaker);
  if (before !== undefined) return before;
  const { id } = await trx
    .insertInto('speakers')
    .values({ name: speaker, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  known.set(speaker, id);
  return id;
}
