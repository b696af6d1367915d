import type { Acting } from '../organisers/act.server.ts';
import { forgetSpeakers } from './forget-speakers.server.ts';
import { sessionOfEvent } from './programme.server.ts';

/** Takes somebody out of a session; a speaker who appears nowhere else is forgotten. */
export async function removeAppearance(
  { trx, log }: Acting,
  { eventId, sessionId }: { eventId: number; sessionId: number },
  appearanceId: number,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const session = await sessionOfEvent(trx, eventId, sessionId);
  const appearance = session?.appearances.find(({ id }) => id === appearanceId);
  if (!session || !appearance) return { ok: false, reason: 'gone' };
  await trx.deleteFrom('appearances').where('id', '=', appearanceId).execute();
  await forgetSpeakers(trx);
  const { part, organisation, speakerId } = appearance;
  const before = speakerId === null ? { part, organisation } : { part, speaker: speakerId };
  await log({ act: 'programme-edited', subject: session.title.fi, before });
  return { ok: true };
}
