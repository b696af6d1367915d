import type { Acting } from '../organisers/act.server.ts';
import { forgetSpeakers } from './forget-speakers.server.ts';
import { noteProgrammeChange } from './invited-programme.server.ts';
import { sessionOfEvent } from './programme.server.ts';
import { sessionAsTyped } from './session.form.ts';

/** Removes a session and who appears in it; speakers who appear nowhere else go with it. */
export async function removeSession(
  acting: Acting,
  eventId: number,
  sessionId: number,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const { trx, log } = acting;
  const session = await sessionOfEvent(trx, eventId, sessionId);
  if (!session) return { ok: false, reason: 'gone' };
  await trx.deleteFrom('sessions').where('id', '=', sessionId).execute();
  await forgetSpeakers(trx);
  await noteProgrammeChange(acting, eventId);
  await log({
    act: 'programme-edited',
    subject: session.title.fi,
    before: { ...sessionAsTyped(session), appearances: session.appearances.length },
  });
  return { ok: true };
}
