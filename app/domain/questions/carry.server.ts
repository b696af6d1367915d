import type { Db, Trx } from '#db/client.ts';
import { type Event, endOf } from '../events/event.ts';
import { writeLog } from '../log/write-log.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { eventsOfSeries, type OwnEvent } from '../organisers/own-events.server.ts';
import { permissionsOf } from '../organisers/permission.ts';
import { rolesOf } from '../organisers/roles.server.ts';
import type { Instant } from '../time.ts';
import { nextPosition } from './accept.server.ts';
import { numbered, type QuestionRow } from './question-at-hand.server.ts';
import { themesOf } from './questions.server.ts';

/** The events of the series, drafts too, that are still to come and whose questions this organiser moderates. */
export async function eventsToCarryTo(
  db: Db,
  event: Event,
  organiserId: number,
  now: Instant,
): Promise<OwnEvent[]> {
  const open: OwnEvent[] = [];
  for (const other of await eventsOfSeries(db, event.series.id)) {
    const isOpen = other.status === 'draft' || other.status === 'published';
    if (other.id === event.id || !isOpen || endOf(other.when) <= now) continue;
    const roles = await rolesOf(db, organiserId, { event: other.id }, now);
    if (permissionsOf(roles).includes('moderate-questions')) open.push(other);
  }
  return open;
}

export type Carried = { ok: true; carried: number } | { ok: false; reason: 'no-such-event' };

/**
 * Carries unanswered questions to a later event of the series, where they are accepted already. Of whoever
 * asked, only the organisation goes along: the name was given for this event's page. They are told of the answer
 * all the same, for the new question leads back to theirs. What was carried before is not carried again.
 */
export async function carry(
  acting: Acting,
  event: Event,
  { questions, to }: { questions: number[]; to: number },
): Promise<Carried> {
  const { trx, organiser, circumstances, log } = acting;
  const { now } = circumstances;
  const targets = await eventsToCarryTo(trx, event, organiser.id, now);
  const target = targets.find(({ id }) => id === to);
  if (!target) return { ok: false, reason: 'no-such-event' };
  const carried: QuestionRow[] = [];
  for (const question of await unansweredAmong(trx, event.id, questions))
    if (await carryOne(trx, question, target.id, now)) carried.push(question);
  if (carried.length > 0) {
    const entry = { act: 'questions-carried', subject: carried.map(numbered).join(' ') } as const;
    await log(entry);
    await writeLog(trx, entry, { organiserId: organiser.id, scope: { event: target.id }, now });
  }
  return { ok: true, carried: carried.length };
}

async function unansweredAmong(trx: Trx, eventId: number, ids: number[]): Promise<QuestionRow[]> {
  return trx
    .selectFrom('questions')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('id', 'in', ids)
    .where('state', '=', 'accepted')
    .where('merged_into', 'is', null)
    .where('answer_published_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Whether it was not there yet: `submission` tells, as it does of a form that is sent twice. */
async function carryOne(
  trx: Trx,
  question: QuestionRow,
  eventId: number,
  now: Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('questions')
    .values({
      event_id: eventId,
      theme_id: await themeLike(trx, question.theme_id, eventId),
      text: question.text,
      organisation: question.organisation,
      language: question.language,
      state: 'accepted',
      position: await nextPosition(trx, eventId),
      carried_from: question.id,
      submission: `carried/${question.id}`,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'submission']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The other event's theme of the same name, if it has one. */
async function themeLike(
  trx: Trx,
  themeId: number | null,
  eventId: number,
): Promise<number | null> {
  if (themeId === null) return null;
  const { event_id } = await trx
    .selectFrom('themes')
    .select('event_id')
    .where('id', '=', themeId)
    .executeTakeFirstOrThrow();
  const own = (await themesOf(trx, event_id)).find(({ id }) => id === themeId)!;
  const like = (await themesOf(trx, eventId)).find(({ name }) => name.fi === own.name.fi);
  return like?.id ?? null;
}
