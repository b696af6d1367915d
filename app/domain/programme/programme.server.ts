import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Appearance, Session } from './programme.ts';

/** The sessions of an event in their order, each with those who appear in it. */
export async function programmeOf(db: Db, eventId: number): Promise<Session[]> {
  const rows = await sessionsWithAppearances(db, eventId).execute();
  const programme: Session[] = [];
  for (const row of rows) {
    if (programme.at(-1)?.id !== row.id) programme.push(sessionOf(row));
    const appearance = appearanceOf(row);
    if (appearance) programme.at(-1)!.appearances.push(appearance);
  }
  return programme;
}

/** One of an event's sessions; null where it has none of that number. */
export async function sessionOfEvent(
  db: Db,
  eventId: number,
  sessionId: number,
): Promise<Session | null> {
  const programme = await programmeOf(db, eventId);
  return programme.find(({ id }) => id === sessionId) ?? null;
}

/** A row for each appearance, and one for a session in which nobody is named. */
function sessionsWithAppearances(db: Db, eventId: number) {
  return db
    .selectFrom('sessions as s')
    .leftJoin('appearances as a', 'a.session_id', 's.id')
    .leftJoin('speakers as p', 'p.id', 'a.speaker_id')
    .select([
      's.id',
      's.kind',
      's.title',
      's.description',
      's.starts_at',
      's.ends_at',
      'a.id as appearance_id',
      'a.speaker_id',
      'p.name as speaker',
      'a.part',
      'a.title as speaker_title',
      'a.organisation',
    ])
    .where('s.event_id', '=', eventId)
    .orderBy('s.position')
    .orderBy('a.position');
}

type Row = Awaited<ReturnType<ReturnType<typeof sessionsWithAppearances>['execute']>>[number];

function sessionOf(row: Row): Session {
  return {
    id: row.id,
    kind: row.kind,
    title: translated(row.title),
    description: translated(row.description),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    appearances: [],
  };
}

function appearanceOf(row: Row): Appearance | null {
  if (row.appearance_id === null || row.part === null) return null;
  return {
    id: row.appearance_id,
    speakerId: row.speaker_id,
    name: row.speaker,
    title: translated(row.speaker_title),
    organisation: translated(row.organisation),
    part: row.part,
  };
}
