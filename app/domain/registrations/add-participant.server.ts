import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Event, endOf } from '../events/event.ts';
import { eventById, poolsOf } from '../events/events.server.ts';
import { invite } from '../invitations/invitations.server.ts';
import { heedRefusal } from '../mail-choices/newsletter.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { addSeatFor } from './add-seat.server.ts';
import { writeAnswers, writeNeeds } from './answers.server.ts';
import { confirmByMail } from './confirm-by-mail.server.ts';
import { snapshotReader } from './letter.server.ts';
import type { NewParticipant } from './participant.form.ts';
import { addressKey, type Registration } from './registration.ts';
import { liveRegistrationOf, registrationBySubmission } from './registrations.server.ts';
import { hasRoom, type Pool, type Standing, standingFor } from './seats.ts';
import { storeRegistration } from './store-registration.server.ts';

export type AddParticipantResult =
  | { ok: true; registration: Registration; already: boolean }
  | { ok: false; reason: 'not-published' | 'mode-not-offered' | 'full' }
  | { ok: false; reason: 'address-taken'; by: number };

/** Signs somebody up in an organiser's name, who may do so before and after the time for sign-ups. */
export async function addParticipant(
  { trx, circumstances, log }: Acting,
  eventId: number,
  participant: NewParticipant & { submission: string },
): Promise<AddParticipantResult> {
  const event = await eventById(trx, eventId);
  const added = await putOnTheList(trx, event, participant, circumstances);
  if (!added.ok || added.already) return added;
  const { id, seat, inLine, firstName, lastName, organisation, email } = added.registration;
  await log({
    act: 'participant-added',
    registrationId: id,
    after: { name: `${firstName} ${lastName}`, organisation, email, seat, waitsFor: inLine?.mode },
  });
  return added;
}

/**
 * The same without an entry in the log, in a transaction that may put many on the list. The form sent twice
 * adds one person. An invitation is made even where nobody is told, so that later changes reach them.
 */
export async function putOnTheList(
  trx: Trx,
  event: Event,
  participant: NewParticipant & { submission: string },
  circumstances: Circumstances,
): Promise<AddParticipantResult> {
  const { mode, language, submission } = participant;
  const details = await heedRefusal(trx, event.id, participant.details);
  if (event.status !== 'published') return { ok: false, reason: 'not-published' };
  const pools = await poolsOf(trx, event.id);
  if (!pools.some((pool) => pool.mode === mode)) return { ok: false, reason: 'mode-not-offered' };

  const earlier =
    details.email === null
      ? await registrationBySubmission(trx, event.id, submission, circumstances.keyring)
      : await liveRegistrationOf(trx, event.id, addressKey(details.email), circumstances.keyring);
  if (earlier?.submission === submission) return { ok: true, registration: earlier, already: true };
  if (earlier) return { ok: false, reason: 'address-taken', by: earlier.id };

  const standing = await standingAt(trx, event, participant, pools);
  if (!standing) return { ok: false, reason: 'full' };
  const registration = await storeRegistration(
    trx,
    { eventId: event.id, details, language, submission },
    standing,
    pools,
    circumstances,
  );
  await writeAnswers(trx, registration, details.answers);
  if (details.needs)
    await writeNeeds(trx, registration, details.needs, endOf(event.when), circumstances.keyring);
  await tell(trx, event, registration, participant.confirm, circumstances);
  return { ok: true, registration, already: false };
}

async function standingAt(
  trx: Trx,
  event: Event,
  { mode, pastCapacity }: NewParticipant,
  pools: Pool[],
): Promise<Standing | null> {
  const pool = pools.find((one) => one.mode === mode)!;
  if (!pastCapacity || hasRoom(pool))
    return standingFor({ mode, meanwhile: false }, null, pools, event.waitingList);
  await addSeatFor(trx, event.id, mode);
  return { seat: mode, waitsFor: null };
}

/** After the event has ended no confirmation is of use any more. */
async function tell(
  trx: Trx,
  event: Event,
  registration: Registration,
  confirm: boolean,
  circumstances: Circumstances,
): Promise<void> {
  if (confirm && endOf(event.when) > circumstances.now) {
    const snapshot = (await snapshotReader(trx, event))(registration.language);
    await confirmByMail(trx, snapshot, registration, circumstances);
  } else if (registration.seat) {
    await invite(trx, registration, registration.seat, circumstances);
  }
}
