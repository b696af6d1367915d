import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { invite, reinvite, withdrawInvitation } from '../invitations/invitations.server.ts';
import { queueLetter, snapshotReader } from '../registrations/letter.server.ts';
import type { Registration } from '../registrations/registration.ts';
import { readRegistration } from '../registrations/registrations.server.ts';
import type { Event } from './event.ts';

/** Sends everyone who holds an invitation its next version, after time, place, title or programme changed. */
export async function announceChange(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<number> {
  const snapshot = await snapshotReader(trx, event);
  const holders = (await liveRegistrations(trx, event, circumstances)).filter(
    ({ seat }) => seat !== null,
  );
  for (const holder of holders) {
    const invitation = await reinvite(trx, holder, holder.seat!, circumstances);
    await queueLetter(
      trx,
      holder,
      snapshot(holder.language),
      { kind: 'event-changed', seat: holder.seat!, inLine: holder.inLine, invitation },
      circumstances,
      event.calendarSequence,
    );
  }
  return holders.length;
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
    await queueLetter(
      trx,
      person,
      snapshot(person.language),
      { kind: 'event-cancelled', invitation },
      circumstances,
      event.calendarSequence,
    );
  }
  return everyone.length;
}

/** Invites those who hold a seat anew, with new UIDs: calendars have thrown the old objects away. */
export async function announceRevival(
  trx: Trx,
  event: Event,
  circumstances: Circumstances,
): Promise<number> {
  const snapshot = await snapshotReader(trx, event);
  const holders = (await liveRegistrations(trx, event, circumstances)).filter(
    ({ seat }) => seat !== null,
  );
  for (const holder of holders) {
    const invitation = await invite(trx, holder, holder.seat!, circumstances);
    await queueLetter(
      trx,
      holder,
      snapshot(holder.language),
      { kind: 'event-revived', seat: holder.seat!, inLine: holder.inLine, invitation },
      circumstances,
      event.calendarSequence,
    );
  }
  return holders.length;
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
