import type { Db } from '#db/client.ts';
import type { Language, Translated } from '../language.ts';
import { hashOf, isTokenShaped } from '../privacy/token.ts';
import type { Instant } from '../time.ts';
import { translated } from '../translated.ts';

/** A question as a panellist gets it. Of whoever asked, they learn the organisation at most. */
export interface PanelQuestion {
  id: number;
  text: string;
  language: Language;
  organisation: string | null;
  theme: Translated | null;
  presentedAt: Instant | null;
}

export interface PanellistPage {
  eventId: number;
  /** The panellist, or the organisation that sends one. */
  called: string;
  sessions: { id: number; title: Translated; startsAt: Instant | null; endsAt: Instant | null }[];
  own: PanelQuestion[];
  /** Given to their sessions, and to nobody there. */
  unassigned: PanelQuestion[];
}

/** What a panellist's own link opens; null for one that is unknown or revoked. Reading changes nothing. */
export async function panellistPage(db: Db, token: string): Promise<PanellistPage | null> {
  if (!isTokenShaped(token)) return null;
  const panellist = await db
    .selectFrom('panellists as p')
    .leftJoin('speakers as s', 's.id', 'p.speaker_id')
    .select(['p.id', 'p.event_id', 'p.session_id', 'p.speaker_id', 'p.organisation', 's.name'])
    .where('p.link_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!panellist) return null;
  const parts = await samePerson(db, panellist);
  const sessions = [...new Set(parts.map(({ session_id }) => session_id))];
  return {
    eventId: panellist.event_id,
    called: panellist.name ?? panellist.organisation ?? '',
    sessions: await sessionsWith(db, sessions),
    own: await questionsFor(db)
      .where(
        'q.panellist_id',
        'in',
        parts.map(({ id }) => id),
      )
      .execute()
      .then(readable),
    unassigned: await questionsFor(db)
      .where('q.session_id', 'in', sessions)
      .where('q.panellist_id', 'is', null)
      .execute()
      .then(readable),
  };
}

/** A speaker in two sessions of the event has one page for both. */
async function samePerson(
  db: Db,
  panellist: { id: number; event_id: number; session_id: number; speaker_id: number | null },
): Promise<{ id: number; session_id: number }[]> {
  if (panellist.speaker_id === null) return [panellist];
  return db
    .selectFrom('panellists')
    .select(['id', 'session_id'])
    .where('event_id', '=', panellist.event_id)
    .where('speaker_id', '=', panellist.speaker_id)
    .execute();
}

async function sessionsWith(db: Db, ids: number[]): Promise<PanellistPage['sessions']> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('id', 'in', ids)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, title: translated(row.title) }));
}

function questionsFor(db: Db) {
  return db
    .selectFrom('questions as q')
    .leftJoin('themes as t', 't.id', 'q.theme_id')
    .select(['q.id', 'q.text', 'q.language', 'q.organisation', 't.name as theme'])
    .select('q.presented_at as presentedAt')
    .where('q.state', '=', 'accepted')
    .where('q.merged_into', 'is', null)
    .orderBy('q.position')
    .orderBy('q.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof questionsFor>['execute']>>[number];

function readable(rows: Row[]): PanelQuestion[] {
  return rows.map((row) => ({ ...row, theme: translated(row.theme) }));
}
