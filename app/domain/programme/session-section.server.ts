import type { Trx } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import { nextPosition } from '../order/next-position.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { storedText } from '../stored-text.ts';
import { noteProgrammeChange } from './invited-programme.server.ts';
import type { SessionTimes } from './new-session.ts';
import { programmeOf, sessionOfEvent } from './programme.server.ts';
import type { Session } from './programme.ts';
import { readSession, type SessionDetails, sessionAsTyped } from './session.form.ts';
import { type SessionTimeFault, sessionTimes } from './session-times.ts';

/** `gone`: somebody has removed the session meanwhile. */
export type SessionFault = SessionTimeFault | 'gone';

/** One session of the programme. */
export function sessionSection(sessionId: number): Section<SessionDetails, SessionFault> {
  return {
    name: `session ${sessionId}`,
    title: (fields) => fields['title.fi'],
    act: 'programme-edited',
    form: readSession,
    async read(db, event) {
      const session = await sessionOfEvent(db, event.id, sessionId);
      return session ? sessionAsTyped(session) : {};
    },
    async gone(db, event) {
      return (await sessionOfEvent(db, event.id, sessionId)) ? null : { 'title.fi': 'gone' };
    },
    async write(acting, event, details) {
      const before = (await sessionOfEvent(acting.trx, event.id, sessionId))!;
      const read = sessionTimes(event.when, details);
      if (!read.ok) return read;
      const columns = columnsOf(details, read.times);
      await acting.trx.updateTable('sessions').set(columns).where('id', '=', sessionId).execute();
      if (inInvitations(before) !== inInvitations({ ...details, ...read.times }))
        await noteProgrammeChange(acting, event.id);
      return { ok: true };
    },
  };
}

/** A session that is to be: it comes last. A second press of the button adds no second one. */
export const newSession: Section<SessionDetails, SessionFault> = {
  name: 'new session',
  form: readSession,
  read: async () => ({}),
  async write(acting, event, details) {
    const read = sessionTimes(event.when, details);
    if (!read.ok) return read;
    const last = (await programmeOf(acting.trx, event.id)).at(-1);
    const added = { ...details, ...read.times };
    if (!last || inWords(last) !== inWords(added)) await add(acting, event.id, added);
    return { ok: true };
  },
};

type Added = SessionDetails & SessionTimes;

async function add(acting: Acting, eventId: number, session: Added): Promise<void> {
  await insert(acting.trx, eventId, session);
  await noteProgrammeChange(acting, eventId);
  await acting.log({
    act: 'programme-edited',
    subject: session.title.fi,
    after: sessionAsTyped({ ...session, description: session.description ?? null }),
  });
}

async function insert(trx: Trx, eventId: number, session: Added): Promise<void> {
  const position = await nextPosition(trx, 'sessions', eventId);
  await trx
    .insertInto('sessions')
    .values({ event_id: eventId, position, ...columnsOf(session, session) })
    .execute();
}

function columnsOf({ kind, title, description }: SessionDetails, times: SessionTimes) {
  return {
    kind,
    title: JSON.stringify(title),
    description: storedText(description),
    starts_at: times.startsAt,
    ends_at: times.endsAt,
  };
}

/** What an invitation tells of a session. */
function inInvitations({ title, startsAt }: Pick<Session, 'title' | 'startsAt'>): string {
  return JSON.stringify([title.fi, title.sv, title.en, startsAt]);
}

function inWords(session: Pick<Session, 'kind' | 'title' | 'startsAt' | 'endsAt'>): string {
  const { kind, endsAt } = session;
  return JSON.stringify([kind, inInvitations(session), endsAt]);
}
