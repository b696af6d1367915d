import type { Trx } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Pressed, Seen } from './moderation.ts';
import type { Addressee } from './panellist.ts';
import { panellistAt } from './panellists.server.ts';
import { change, takeUp } from './question-at-hand.server.ts';

export type Assigned = Pressed | { ok: false; reason: 'not-in-programme' };

/**
 * Gives a question to a session and to somebody in it, or to nobody (null). `not-in-programme`: the
 * programme has changed, and has no such session or panellist.
 */
export async function assign(
  acting: Acting,
  eventId: number,
  seen: Seen,
  to: Addressee | null,
): Promise<Assigned> {
  const place = await placeOf(acting.trx, eventId, to);
  if (!place) return { ok: false, reason: 'not-in-programme' };
  const isThere = (question: typeof place) =>
    question.session_id === place.session_id && question.panellist_id === place.panellist_id;
  const taken = await takeUp(acting, eventId, seen, isThere);
  if (!taken.ok) return taken;
  const { question } = taken;
  if (question && !isThere(question)) await change(acting, question, 'question-assigned', place);
  return { ok: true };
}

async function placeOf(
  trx: Trx,
  eventId: number,
  to: Addressee | null,
): Promise<{ session_id: number | null; panellist_id: number | null } | null> {
  if (to === null) return { session_id: null, panellist_id: null };
  const session = await trx
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', to.session)
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  if (!session) return null;
  if (!('speaker' in to || 'organisation' in to))
    return { session_id: session.id, panellist_id: null };
  const panellist = await panellistAt(trx, eventId, to);
  return panellist === undefined ? null : { session_id: session.id, panellist_id: panellist };
}
