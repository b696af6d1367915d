import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Event } from '../events/event.ts';
import { poolsOf } from '../events/events.server.ts';
import { reinvite } from '../invitations/invitations.server.ts';
import { clearNeeds } from './answers.server.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { queueLetter, snapshotReader } from './letter.server.ts';
import { nextLineNumber } from './line.server.ts';
import { promoteFromLine } from './promote.server.ts';
import type { Registration } from './registration.ts';
import { registrationById } from './registrations.server.ts';
import { type Standing, standingFor, type Wish } from './seats.ts';

export type ChangeSeatResult =
  | { ok: true; changed: boolean }
  | { ok: false; reason: Unchangeable | 'full' | 'mode-not-offered' };

/**
 * Moves a registrant to the other mode, into its line, or out of a line. A seat held is kept until the
 * wished one is free; a place in the line is kept as long as the wish is for the same pool. Whoever no
 * longer comes on site has what they told of diet and access erased.
 */
export async function changeSeat(
  db: Db,
  registrationId: number,
  wish: Wish,
  circumstances: Circumstances,
): Promise<ChangeSeatResult> {
  return inTransaction(db, async (trx): Promise<ChangeSeatResult> => {
    const toChange = await registrationToChange(trx, registrationId, circumstances);
    if (!toChange.ok) return toChange;
    const { registration, event } = toChange;

    const pools = await poolsOf(trx, event.id);
    if (!pools.some((pool) => pool.mode === wish.mode))
      return { ok: false, reason: 'mode-not-offered' };
    const standing = standingFor(wish, registration.seat, pools, event.waitingList);
    if (!standing) return { ok: false, reason: 'full' };
    if (isAs(registration, standing)) return { ok: true, changed: false };

    await writeStanding(trx, registration, standing, circumstances.now);
    if (standing.seat !== 'on-site' && standing.waitsFor !== 'on-site')
      await clearNeeds(trx, registrationId);
    const changed = await registrationById(trx, registrationId, circumstances.keyring);
    await tellByMail(trx, event, registration, changed, circumstances);
    await promoteFromLine(trx, event, circumstances);
    return { ok: true, changed: true };
  });
}

function isAs(registration: Registration, standing: Standing): boolean {
  return (
    registration.seat === standing.seat && (registration.inLine?.mode ?? null) === standing.waitsFor
  );
}

async function writeStanding(
  trx: Trx,
  before: Registration,
  { seat, waitsFor }: Standing,
  now: number,
): Promise<void> {
  const staysInLine = waitsFor !== null && before.inLine?.mode === waitsFor;
  const lineNumber = waitsFor === null ? null : await nextLineNumber(trx, before.eventId);
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      state: seat ? 'confirmed' : 'waiting',
      seat,
      waits_for: waitsFor,
      ...(!staysInLine && { line_number: lineNumber }),
      revision: eb('revision', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', before.id)
    .execute();
}

async function tellByMail(
  trx: Trx,
  event: Event,
  before: Registration,
  after: Registration,
  circumstances: Circumstances,
): Promise<void> {
  const snapshot = (await snapshotReader(trx, event))(after.language);
  const { seat, inLine } = after;
  if (seat && seat !== before.seat) {
    const invitation = await reinvite(trx, after, seat, circumstances);
    await queueLetter(
      trx,
      after,
      snapshot,
      { kind: 'seat-changed', seat, inLine, invitation },
      circumstances,
    );
  } else if (inLine && inLine.mode !== before.inLine?.mode) {
    await queueLetter(
      trx,
      after,
      snapshot,
      { kind: 'waiting', inLine, invitation: null },
      circumstances,
    );
  }
}
