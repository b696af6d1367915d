import type { Trx } from '#db/client.ts';
import { keptOrUndone } from '#db/kept-or-undone.ts';
import { cancelEvent, reviveEvent } from '../events/cancel-event.server.ts';
import { changePlace } from '../events/change-place.server.ts';
import { goRemote } from '../events/go-remote.server.ts';
import { moveEvent } from '../events/move.server.ts';
import type { LogEntry, LoggedAct } from '../log/act.ts';
import { isAboutRegistration } from '../mail/message.ts';
import { queuedAt, queuedSince } from '../mail/queued-since.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { dayAsItIs } from './day-as-it-is.server.ts';
import type { DayChange } from './day-change.ts';
import { dayInLog } from './day-in-log.ts';
import { type DayAsItIs, lettersByReader, type QueuedLetter, type Review } from './review.ts';

type Outcome = Awaited<ReturnType<typeof command>>;

export type Refusal = Extract<Outcome, { ok: false }>;

type Rehearsed = { ok: true; review: Review } | Refusal;

/** What a change would do and whom it would tell: it is made and undone again. */
export function reviewChange(
  acting: Acting,
  eventId: number,
  change: DayChange,
): Promise<Rehearsed> {
  return rehearse(acting, eventId, change, () => false);
}

/**
 * Makes a change that was reviewed, if it would still do what the review said (`seal`); otherwise nothing
 * is done, and the review of now comes back.
 */
export async function makeChange(
  acting: Acting,
  eventId: number,
  change: DayChange,
  seal: string,
): Promise<
  { ok: true; told: number } | Refusal | { ok: false; reason: 'changed-meanwhile'; review: Review }
> {
  const made = await rehearse(acting, eventId, change, (review) => review.seal === seal);
  if (!made.ok) return made;
  const { review } = made;
  if (review.seal !== seal) return { ok: false, reason: 'changed-meanwhile', review };
  await acting.log(entryOf(change, review));
  return { ok: true, told: review.letters.reduce((sum, { count }) => sum + count, 0) };
}

function rehearse(
  acting: Acting,
  eventId: number,
  change: DayChange,
  keeps: (review: Review) => boolean,
): Promise<Rehearsed> {
  const { trx, circumstances } = acting;
  return keptOrUndone(
    trx,
    async (): Promise<Rehearsed> => {
      const before = await dayAsItIs(trx, eventId);
      const earlier = await queuedAt(trx, eventId, circumstances.now);
      const outcome = await command(acting, eventId, change);
      if (!outcome.ok) return outcome;
      const after = await dayAsItIs(trx, eventId);
      const queued = await queuedSince(trx, eventId, earlier, circumstances);
      const letters = queued.flatMap(({ content, ...letter }) =>
        isAboutRegistration(content) ? [{ ...letter, content }] : [],
      );
      const seal = sealOf(circumstances.keyring, { change, before, after }, letters);
      const withoutAddress = await countWithoutAddress(trx, eventId);
      const told = lettersByReader(letters);
      return { ok: true, review: { before, after, ...told, withoutAddress, seal } };
    },
    (result) => result.ok && keeps(result.review),
  );
}

function command({ trx, circumstances }: Acting, eventId: number, change: DayChange) {
  switch (change.is) {
    case 'move':
      return moveEvent(trx, eventId, change.to, circumstances, change.note);
    case 'place':
      return changePlace(trx, eventId, change.to, circumstances, change.note);
    case 'cancel':
      return cancelEvent(trx, eventId, circumstances, change.note);
    case 'revive':
      return reviveEvent(trx, eventId, circumstances, change.note);
    case 'go-remote':
      return goRemote(trx, eventId, change, circumstances, change.note);
  }
}

async function countWithoutAddress(trx: Trx, eventId: number): Promise<number> {
  const { count } = await trx
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', eventId)
    .where('state', '<>', 'cancelled')
    .where('email', '=', '')
    .executeTakeFirstOrThrow();
  return count;
}

/** Everything but what differs from one rehearsal to the next: ids, and the moment. */
function sealOf(
  keyring: Acting['circumstances']['keyring'],
  shown: { change: DayChange; before: DayAsItIs; after: DayAsItIs },
  letters: QueuedLetter[],
): string {
  const lasting = letters.map(({ recipient, language, suppressed, content }) => ({
    recipient,
    language,
    suppressed,
    content: { ...content, invitation: content.invitation?.sequence },
  }));
  return keyring.sign('form', JSON.stringify(['day-change', shown, lasting]));
}

const ACTS: Record<DayChange['is'], LoggedAct> = {
  move: 'event-moved',
  place: 'place-changed',
  cancel: 'event-cancelled',
  revive: 'event-revived',
  'go-remote': 'went-remote',
};

function entryOf(change: DayChange, { before, after }: Review): LogEntry {
  const { note } = change;
  return {
    act: ACTS[change.is],
    before: dayInLog(before),
    after: { ...dayInLog(after), ...(note && { note }) },
  };
}
