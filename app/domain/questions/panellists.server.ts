import type { Db, Trx } from '#db/client.ts';
import { translated } from '../translated.ts';
import { addresseeKey, type Panellist, type PanelSession, type Somebody } from './panellist.ts';

/** The sessions of an event but its breaks, each with those who can be asked something there. */
export async function panelSessionsOf(db: Db, eventId: number): Promise<PanelSession[]> {
  const sessions = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('event_id', '=', eventId)
    .where('kind', '<>', 'break')
    .orderBy('position')
    .execute();
  const known = await knownPanellists(db, eventId);
  const appearing = await appearingIn(db, eventId);
  return sessions.map((session) => ({
    ...session,
    title: translated(session.title),
    panellists: panellistsIn(session.id, appearing, known),
  }));
}

/** Those whom the programme names, in its order, then those whom it names no longer. */
function panellistsIn(
  sessionId: number,
  appearing: Awaited<ReturnType<typeof appearingIn>>,
  known: Awaited<ReturnType<typeof knownPanellists>>,
): Panellist[] {
  const inProgramme = appearing
    .filter(({ session }) => session === sessionId)
    .map((one): Panellist => {
      const row = known.find(({ key }) => key === one.key);
      const { key, name, title, organisation } = one;
      const linkMadeAt = row?.linkMadeAt ?? null;
      return { key, id: row?.id ?? null, name, title, organisation, inProgramme: true, linkMadeAt };
    });
  const left = known
    .filter(
      ({ session, key }) => session === sessionId && !appearing.some((one) => one.key === key),
    )
    .map(({ key, id, name, organisation, linkMadeAt }): Panellist => {
      const called = organisation === null ? null : { fi: organisation };
      return { key, id, name, title: null, organisation: called, inProgramme: false, linkMadeAt };
    });
  const once = new Map([...inProgramme, ...left].map((one) => [one.key, one]));
  return [...once.values()];
}

async function appearingIn(db: Db, eventId: number) {
  const rows = await db
    .selectFrom('appearances as a')
    .leftJoin('speakers as p', 'p.id', 'a.speaker_id')
    .select(['a.session_id', 'a.speaker_id', 'p.name', 'a.title', 'a.organisation'])
    .where('a.event_id', '=', eventId)
    .where('a.part', '<>', 'moderator')
    .orderBy('a.session_id')
    .orderBy('a.position')
    .execute();
  return rows.map(({ session_id, speaker_id, name, title, organisation }) => ({
    session: session_id,
    key: keyOf(session_id, speaker_id, translated(organisation)?.fi ?? null),
    name,
    title: translated(title),
    organisation: translated(organisation),
  }));
}

async function knownPanellists(db: Db, eventId: number) {
  const rows = await db
    .selectFrom('panellists as p')
    .leftJoin('speakers as s', 's.id', 'p.speaker_id')
    .select(['p.id', 'p.session_id', 'p.speaker_id', 'p.organisation', 's.name', 'p.link_made_at'])
    .where('p.event_id', '=', eventId)
    .orderBy('p.id')
    .execute();
  return rows.map(({ id, session_id, speaker_id, organisation, name, link_made_at }) => ({
    id,
    session: session_id,
    key: keyOf(session_id, speaker_id, organisation),
    name,
    organisation,
    linkMadeAt: link_made_at,
  }));
}

/** An appearance has a speaker or an organisation, and a panellist has either; the tables see to it. */
function keyOf(session: number, speaker: number | null, organisation: string | null): string {
  return speaker === null
    ? addresseeKey({ session, organisation: organisation! })
    : addresseeKey({ session, speaker });
}

/** The number of whoever a question goes to, given to them now if they have none; undefined if nobody such appears. */
export async function panellistAt(
  trx: Trx,
  eventId: number,
  to: Somebody,
): Promise<number | undefined> {
  const key = addresseeKey(to);
  const known = (await knownPanellists(trx, eventId)).find((one) => one.key === key);
  if (known) return known.id;
  const appears = (await appearingIn(trx, eventId)).some((one) => one.key === key);
  if (!appears) return undefined;
  const { id } = await trx
    .insertInto('panellists')
    .values({
      event_id: eventId,
      session_id: to.session,
      speaker_id: 'speaker' in to ? to.speaker : null,
      organisation: 'organisation' in to ? to.organisation : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
