import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Appearance, Session } from './programme.ts';

/** The sessions of an event in their order, each with those who appear in it. */
export async function programmeOf(db: Db, eventId: number): Promise<Session[]> {
  const sessions = await db
    .selectFrom('sessions')
    .select(['id', 'kind', 'title', 'description', 'starts_at', 'ends_at'])
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  if (sessions.length === 0) return [];
  const appearances = await appearancesBySession(db, eventId);
  return sessions.map((session) => ({
    id: session.id,
    kind: session.kind,
    title: translated(session.title),
    description: translated(session.description),
    startsAt: session.starts_at,
    endsAt: session.ends_at,
    appearances: appearances.get(session.id) ?? [],
  }));
}

async function appearancesBySession(db: Db, eventId: number): Promise<Map<number, Appearance[]>> {
  const rows = await db
    .selectFrom('sessions as s')
    .innerJoin('appearances as a', 'a.session_id', 's.id')
    .leftJoin('speakers as p', 'p.id', 'a.speaker_id')
    .select(['a.session_id', 'p.name', 'a.title', 'a.organisation', 'a.part'])
    .where('s.event_id', '=', eventId)
    .orderBy('a.session_id')
    .orderBy('a.position')
    .execute();
  const bySession = new Map<number, Appearance[]>();
  for (const { session_id, name, title, organisation, part } of rows) {
    const appearance = {
      name,
      title: translated(title),
      organisation: translated(organisation),
      part,
    };
    bySession.set(session_id, [...(bySession.get(session_id) ?? []), appearance]);
  }
  return bySession;
}
