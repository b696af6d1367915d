import type { Db, Trx } from '#db/client.ts';
import { commitTogether } from '#db/commit-together.ts';
import type { Circumstances } from '../circumstances.ts';
import {
  type Event,
  endOf,
  questionPhase,
  type RegistrationPhase,
  registrationPhase,
} from '../events/event.ts';
import { type EventFacts, factsNow } from '../events/event-facts.server.ts';
import { type EventSnapshot, snapshotOf } from '../events/event-snapshot.ts';
import { poolsOf } from '../events/events.server.ts';
import { normalisedAddress } from '../form.ts';
import type { Language } from '../language.ts';
import { noteOwnWish } from '../mail-choices/newsletter.server.ts';
import { storeQuestion } from '../questions/ask.server.ts';
import { HOUR } from '../time.ts';
import { writeAnswers, writeNeeds } from './answers.server.ts';
import { confirmByMail } from './confirm-by-mail.server.ts';
import { queueLetter } from './letter.server.ts';
import type { SignUp } from './registration.form.ts';
import type { Outcome, Registration } from './registration.ts';
import { liveRegistrationOf } from './registrations.server.ts';
import { standingFor } from './seats.ts';
import { outcomeOf, storeRegistration } from './store-registration.server.ts';

export interface SignUpRequest extends SignUp {
  language: Language;
  /** Names the filled-in form: sent twice by an impatient finger, it is one sign-up. */
  submission: string;
}

export type RegisterResult =
  | { ok: true; outcome: Outcome }
  | { ok: false; reason: Exclude<RegistrationPhase['is'], 'open'> | 'full' | 'mode-not-offered' };

/**
 * Signs somebody up: a seat or a place in the line, the answers, the question, and the mail that tells of
 * it, in one transaction. An address that is signed up already gets its own link once more by mail, and
 * the outcome is what a new registration would have been: whoever typed somebody else's address learns
 * nothing of them. `known` is what the form was made of; if it has changed meanwhile, what is so now counts.
 */
export async function register(
  db: Db,
  known: EventFacts,
  request: SignUpRequest,
  circumstances: Circumstances,
): Promise<RegisterResult> {
  return commitTogether(db, async (trx): Promise<RegisterResult> => {
    const facts = await factsNow(trx, known);
    if (!facts) return { ok: false, reason: 'unpublished' };
    const { event } = facts;
    const phase = registrationPhase(event, circumstances.now);
    if (phase.is !== 'open') return { ok: false, reason: phase.is };

    const pools = await poolsOf(trx, event.id);
    if (!pools.some((pool) => pool.mode === request.wish.mode))
      return { ok: false, reason: 'mode-not-offered' };
    const standing = standingFor(request.wish, null, pools, event.waitingList);

    const earlier = await liveRegistrationOf(
      trx,
      event.id,
      normalisedAddress(request.details.email),
      circumstances.keyring,
    );
    if (earlier?.submission === request.submission)
      return { ok: true, outcome: { seat: earlier.seat, inLine: earlier.inLine } };
    const snapshot = (language: Language) => snapshotOf(event, facts.programme, language);
    if (earlier) {
      await sendLinkAgain(trx, snapshot(earlier.language), earlier, circumstances);
      return standing
        ? { ok: true, outcome: outcomeOf(standing, pools) }
        : { ok: false, reason: 'full' };
    }
    if (!standing) return { ok: false, reason: 'full' };

    const registration = await storeRegistration(
      trx,
      { ...request, eventId: event.id },
      standing,
      pools,
      circumstances,
    );
    await storeWhatWasTold(trx, event, registration, request, circumstances);
    await confirmByMail(trx, snapshot(request.language), registration, circumstances);
    return { ok: true, outcome: { seat: registration.seat, inLine: registration.inLine } };
  });
}

async function storeWhatWasTold(
  trx: Trx,
  event: Event,
  registration: Registration,
  { details, question, language, submission }: SignUpRequest,
  circumstances: Circumstances,
): Promise<void> {
  const { now, keyring } = circumstances;
  await writeAnswers(trx, registration, details.answers);
  if (details.newsletter) await noteOwnWish(trx, event, details, circumstances);
  if (details.needs) await writeNeeds(trx, registration, details.needs, endOf(event.when), keyring);
  if (!question || questionPhase(event, now).is !== 'open') return;
  await storeQuestion(
    trx,
    event.id,
    {
      theme: question.theme,
      question: question.text,
      name: `${details.firstName} ${details.lastName}`,
      organisation: details.organisation,
      email: undefined,
      registrationId: registration.id,
      language,
      submission,
    },
    circumstances,
  );
}

/** At most once an hour: the form must not become a way to fill somebody's mailbox. */
async function sendLinkAgain(
  trx: Trx,
  snapshot: EventSnapshot,
  known: Registration,
  circumstances: Circumstances,
): Promise<void> {
  const { now } = circumstances;
  const withinTheHour = await trx
    .selectFrom('messages')
    .select('id')
    .where('registration_id', '=', known.id)
    .where('kind', '=', 'link-again')
    .where('created_at', '>', now - HOUR)
    .executeTakeFirst();
  if (withinTheHour) return;
  const { seat, inLine } = known;
  await queueLetter(
    trx,
    known,
    snapshot,
    { kind: 'link-again', seat, inLine, invitation: null },
    circumstances,
    { occasion: now },
  );
}
