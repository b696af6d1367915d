import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Event } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import { type Unchangeable, unchangeable } from './change.ts';
import type { Registration } from './registration.ts';
import { registrationById } from './registrations.server.ts';

type ToChange =
  | { ok: true; registration: Registration; event: Event }
  | { ok: false; reason: Unchangeable };

/** The registration and its event as they stand in this transaction, if the registrant may still change anything. */
export async function registrationToChange(
  trx: Trx,
  registrationId: number,
  { now, keyring }: Circumstances,
): Promise<ToChange> {
  const registration = await registrationById(trx, registrationId, keyring);
  const event = await eventById(trx, registration.eventId);
  const reason = unchangeable(event, registration, now);
  return reason ? { ok: false, reason } : { ok: true, registration, event };
}
