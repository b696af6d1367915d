import { endOf } from '../events/event.ts';
import { heedRefusal } from '../mail-choices/newsletter.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { answersOf, clearNeeds, needsOf, writeNeeds } from './answers.server.ts';
import { registrationToChange } from './change.server.ts';
import type { Unchangeable } from './change.ts';
import { type CorrectResult, correct } from './correct.server.ts';
import type { Details, Needs } from './registration.form.ts';
import type { Registration } from './registration.ts';

/** Corrects what a registrant has told, by the rules for registrants: a new address is told by mail, as is the old one. */
export async function correctParticipant(
  { trx, circumstances, log }: Acting,
  before: Registration,
  entered: Details,
): Promise<CorrectResult> {
  const details = await heedRefusal(trx, before.eventId, entered);
  const answersBefore = await answersOf(trx, before.id);
  const corrected = await correct(trx, before.id, details, circumstances);
  if (!corrected.ok) return corrected;
  await log({
    act: 'participant-corrected',
    registrationId: before.id,
    before: {
      name: `${before.firstName} ${before.lastName}`,
      email: before.email,
      organisation: before.organisation,
      role: before.role,
      municipality: before.municipalityCode,
      answers: Object.fromEntries(answersBefore),
    },
    after: {
      name: `${details.firstName} ${details.lastName}`,
      email: details.email,
      organisation: details.organisation ?? null,
      role: details.role ?? null,
      municipality: details.municipality ?? null,
      answers: Object.fromEntries(details.answers),
    },
  });
  return corrected;
}

/** What somebody has told of diet and access, for an organiser to read. The log says that they did, not what they read. */
export async function lookAtNeeds(
  { trx, circumstances, log }: Acting,
  registrationId: number,
): Promise<Needs> {
  await log({ act: 'needs-seen', registrationId });
  return needsOf(trx, registrationId, circumstances.keyring);
}

/** Writes health data anew. They stay out of the log. */
export async function correctNeeds(
  { trx, circumstances, log }: Acting,
  registrationId: number,
  needs: Needs,
): Promise<{ ok: true } | { ok: false; reason: Unchangeable }> {
  const toChange = await registrationToChange(trx, registrationId, circumstances);
  if (!toChange.ok) return toChange;
  const { registration, event } = toChange;
  await clearNeeds(trx, registrationId);
  await writeNeeds(trx, registration, needs, endOf(event.when), circumstances.keyring);
  await log({ act: 'needs-corrected', registrationId });
  return { ok: true };
}
