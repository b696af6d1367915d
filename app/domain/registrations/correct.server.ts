import { type Db, inTransaction, type Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Event, endOf } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import { withdrawInvitation } from '../invitations/invitations.server.ts';
import { carryChoices } from '../mail-choices/carry-choices.server.ts';
import { noteOwnWish } from '../mail-choices/newsletter.server.ts';
import { clearAnswers, clearNeeds, writeAnswers, writeNeeds } from './answers.server.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { confirmByMail } from './confirm-by-mail.server.ts';
import { queueLetter, snapshotReader } from './letter.server.ts';
import { listingKeysOf } from './listing-keys.ts';
import type { Details } from './registration.form.ts';
import { addressKey, type Registration } from './registration.ts';
import { liveRegistrationOf, registrationById } from './registrations.server.ts';

export type CorrectResult = { ok: true } | { ok: false; reason: Unchangeable | 'address-taken' };

/**
 * Corrects what a registrant has told. A new address gets an invitation of its own, with a new UID, and
 * the old one's is withdrawn: a calendar object belongs to the address it was sent to.
 */
export async function correct(
  db: Db,
  registrationId: number,
  details: Details,
  circumstances: Circumstances,
): Promise<CorrectResult> {
  return inTransaction(db, async (trx): Promise<CorrectResult> => {
    const toChange = await registrationToChange(trx, registrationId, circumstances);
    if (!toChange.ok) return toChange;
    const { registration: before, event } = toChange;

    const address = addressKey(details.email);
    const moves = address !== addressKey(before.email);
    if (moves && (await liveRegistrationOf(trx, event.id, address, circumstances.keyring)))
      return { ok: false, reason: 'address-taken' };

    await writeDetails(trx, before, details, circumstances.now);
    await clearAnswers(trx, before.id);
    await writeAnswers(trx, before, details.answers);
    if (details.needs) {
      await clearNeeds(trx, before.id);
      await writeNeeds(trx, before, details.needs, endOf(event.when), circumstances.keyring);
    }
    const after = await registrationById(trx, before.id, circumstances.keyring);
    if (moves) {
      const choices = { networkId: event.network.id, from: addressKey(before.email), to: address };
      await carryChoices(trx, choices, circumstances);
      await moveMail(trx, event, before, after, circumstances);
    }
    return { ok: true };
  });
}

/** The same by the registrant's own hand, who alone may ask for the newsletter after having declined it. */
export async function correctOwn(
  db: Db,
  registrationId: number,
  details: Details,
  circumstances: Circumstances,
): Promise<CorrectResult> {
  return inTransaction(db, async (trx): Promise<CorrectResult> => {
    const before = await registrationById(trx, registrationId, circumstances.keyring);
    const corrected = await correct(trx, registrationId, details, circumstances);
    if (corrected.ok && before.newsletter !== details.newsletter) {
      const event = await eventById(trx, before.eventId);
      await noteOwnWish(trx, event, details, circumstances);
    }
    return corrected;
  });
}

async function writeDetails(
  trx: Trx,
  { id }: Registration,
  details: Details,
  now: number,
): Promise<void> {
  await trx
    .updateTable('registrations')
    .set((eb) => ({
      first_name: details.firstName,
      last_name: details.lastName,
      email: details.email ?? '',
      email_normalised: addressKey(details.email),
      organisation: details.organisation ?? null,
      role: details.role ?? null,
      municipality_code: details.municipality ?? null,
      newsletter: details.newsletter ? 1 : 0,
      ...listingKeysOf(details),
      revision: eb('revision', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute();
}

async function moveMail(
  trx: Trx,
  event: Event,
  before: Registration,
  after: Registration,
  circumstances: Circumstances,
): Promise<void> {
  const snapshot = (await snapshotReader(trx, event))(after.language);
  const withdrawn = await withdrawInvitation(trx, before, before.seat, circumstances);
  // First the new address: a change of the event that still waits to be told is told there.
  await confirmByMail(trx, snapshot, after, circumstances);
  const left = { ...after, email: before.email, firstName: before.firstName };
  await queueLetter(
    trx,
    left,
    snapshot,
    { kind: 'address-left', invitation: withdrawn },
    circumstances,
  );
}
