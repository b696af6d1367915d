import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { EventSnapshot } from '../events/event-snapshot.ts';
import { invite } from '../invitations/invitations.server.ts';
import { queueLetter } from './letter.server.ts';
import type { Registration } from './registration.ts';

/** The first mail to an address: a seat comes with an invitation, a place in the line without one. */
export async function confirmByMail(
  trx: Trx,
  snapshot: EventSnapshot,
  registration: Registration,
  circumstances: Circumstances,
): Promise<void> {
  const { seat, inLine } = registration;
  if (seat) {
    const invitation = await invite(trx, registration, seat, circumstances);
    const own = { kind: 'confirmed', seat, inLine, invitation } as const;
    await queueLetter(trx, registration, snapshot, own, circumstances);
  } else if (inLine) {
    const own = { kind: 'waiting', inLine, invitation: null } as const;
    await queueLetter(trx, registration, snapshot, own, circumstances);
  }
}
