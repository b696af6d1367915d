import type { Trx } from '#db/client.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Pressed, Seen } from './moderation.ts';
import { change, takeUp } from './question-at-hand.server.ts';

/** Accepts a question: it is public from now on, last in the order of its event. */
export async function accept(acting: Acting, eventId: number, seen: Seen): Promise<Pressed> {
  const taken = await takeUp(acting, eventId, seen, ({ state }) => state === 'accepted');
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question || question.state === 'accepted') return { ok: true };
  await change(acting, question, 'question-accepted', {
    state: 'accepted',
    rejection: null,
    rejection_note: null,
    position: await nextPosition(acting.trx, eventId),
  });
  return { ok: true };
}

/** Takes back what was decided: the question is new again, and nobody but the moderators sees it. */
export async function takeBack(acting: Acting, eventId: number, seen: Seen): Promise<Pressed> {
  const taken = await takeUp(acting, eventId, seen, ({ state }) => state === 'new');
  if (!taken.ok) return taken;
  const { question } = taken;
  if (!question || question.state === 'new') return { ok: true };
  await change(acting, question, 'question-taken-back', {
    state: 'new',
    rejection: null,
    rejection_note: null,
  });
  return { ok: true };
}

/** After all the questions of an event. */
export async function nextPosition(trx: Trx, eventId: number): Promise<number> {
  const { last } = await trx
    .selectFrom('questions')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
