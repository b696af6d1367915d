import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { invite, reinvite, withdrawInvitation } from '../invitations/invitations.server.ts';
import { queueLetter, snapshotReader } from '../registrations/letter.server.ts';
import type { Registration } from '../registrations/registration.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Event } from './event.ts';

/** Sends everyone who holds an invitation its next version, after time, place, title or programme changed. */
export function announceChange(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<number> {
  return inviteHolders(trx, event, 'event-changed', reinvite, circumstances);
}

/** Invites those who hold a seat anew, with new UIDs: calendars have thrown the old objects away. */
export function announceRevival(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<number> {
  return inviteHolders(trx, event, 'event-revived', invite, circumstances);
}

/** Takes the event out of the calendars of all who hold an invitation, and tells those who wait as well. */
export async function announceCancellation(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<number> {
  const snapshot = await snapshotReader(trx, event);
  const everyone = await liveRegistrations(trx, event, circumstances);
  for (const person of everyone) {
    const invitation = await withdrawInvitation(trx, person, person.seat, circumstances);
    const own = { kind: 'event-cancelled', invitation } as const;
    await queueLetter(
      trx,
      person,
      snapshot(person.language),
      own,
      circumstances,
      event.calendarSequence,
    );
  }
  return everyone.length;
}

/** Returns how many were told. The event's own sequence tells one announcement of a kind from the next. */
async function inviteHolders(
  trx: Trx,
  event: Event,
  kind: 'event-changed' | 'event-revived',
  invitation: typeof invite,
  circumstances: Circumstances,
): Promise<number> {
  const snapshot = await snapshotReader(trx, event);
  let told = 0;
  for (const person of await liveRegistrations(trx, event, circumstances)) {
    const { seat, inLine, language } = person;
    if (seat === null) continue;
    const own = {
      kind,
      seat,
      inLine,
      invitation: await invitation(trx, person, seat, circumstances),
    };
    await queueLetter(trx, person, snapshot(language), own, circumstances, event.calendarSequence);
    told += 1;
  }
  return told;
}

async function liveRegistrations(
  trx: Trx,
  event: Event,
  { keyring }: Circumstances,
): Promise<Registration[]> {
  const rows = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', event.id)
    .where('state', '<>', 'cancelled')
    .orderBy('id')
    .execute();
  return Promise.all(rows.map((row) => readRegistration(trx, row, keyring)));
}
