import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Event, endOf, type SeatMode } from '../events/event.ts';
import type { EventSnapshot } from '../events/event-snapshot.ts';
import { poolsOf } from '../events/events.server.ts';
import { reinvite } from '../invitations/invitations.server.ts';
import { queueLetter, snapshotReader } from './letter.server.ts';
import type { Registration } from './registration.ts';
import { firstInLine } from './registrations.server.ts';
import { hasRoom } from './seats.ts';

/**
 * Gives free seats to those who wait for them, first in line first, with mail and invitation, until no
 * free seat is waited for. To be called in every transaction that may have freed a seat.
 */
export async function promoteFromLine(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<void> {
  if (event.status !== 'published' || endOf(event.when) <= circumstances.now) return;
  let snapshot: Awaited<ReturnType<typeof snapshotReader>> | undefined;
  for (;;) {
    const pools = await poolsOf(trx, event.id);
    const free = pools.find((pool) => pool.waiting > 0 && hasRoom(pool));
    if (!free) return;
    snapshot ??= await snapshotReader(trx, event);
    const first = await firstInLine(trx, event.id, free.mode, circumstances.keyring);
    await promoteOne(trx, first, free.mode, snapshot(first.language), circumstances);
  }
}

/** Gives somebody who waits a seat that is free, and tells them. */
export async function promoteOne(
  trx: Trx,
  waiting: Registration,
  seat: SeatMode,
  snapshot: EventSnapshot,
  circumstances: Circumstances,
): Promise<void> {
  await giveSeat(trx, waiting.id, seat, circumstances.now);
  const promoted = { ...waiting, revision: waiting.revision + 1 };
  const invitation = await reinvite(trx, promoted, seat, circumstances);
  const own = { kind: 'promoted', seat, inLine: null, invitation } as const;
  await queueLetter(trx, promoted, snapshot, own, circumstances);
}

async function giveSeat(trx: Trx, id: number, seat: SeatMode, now: number): Promise<void> {
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      state: 'confirmed',
      seat,
      waits_for: null,
      line_number: null,
      revision: eb('revision', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute();
}
