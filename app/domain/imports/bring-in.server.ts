import type { Trx } from '#db/client.ts';
import { waitBehindOthers } from '../mail/queue.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { addParticipant } from '../registrations/add-participant.server.ts';
import { correctParticipant } from '../registrations/correct-participant.server.ts';
import type { Details } from '../registrations/registration.form.ts';
import { registrationById } from '../registrations/registrations.server.ts';
import { destinationNow } from './destination.server.ts';
import { goThroughRows, readPart } from './go-through-rows.server.ts';
import { sheetRows } from './import-rows.server.ts';
import type { Judgement, KnownPerson } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Outcome } from './verdict.ts';

/** What a part of an import did: how many rows, and which was the last. */
export interface BroughtIn {
  rows: number;
  last: number;
}

/**
 * Brings in the next rows of a sheet, after the row of a number, by the same commands as by hand. Each is
 * judged again by what is so at this moment. Null when there are no more.
 */
export async function bringInRows(
  acting: Acting,
  importId: number,
  { after, limit }: { after: number; limit: number },
): Promise<BroughtIn | null> {
  const { trx, circumstances } = acting;
  const { now, keyring } = circumstances;
  const rows = await sheetRows(trx, importId, { after, limit }, keyring);
  if (rows.length === 0) return null;
  const { eventId, plan } = await planOf(trx, importId);
  const destination = await destinationNow(trx, eventId, plan, now);
  const part = await readPart(trx, eventId, rows, destination);
  const seen = await broughtInBefore(trx, importId, part.known);
  const added: number[] = [];
  await goThroughRows(trx, part, { importId, seen, done: true }, async (judgement, number) => {
    const outcome = await carryOut(acting, eventId, judgement, `import-${importId}-${number}`);
    if ('registrationId' in outcome && judgement.verdict === 'new')
      added.push(outcome.registrationId!);
    return outcome;
  });
  await waitBehindOthers(trx, added);
  return { rows: rows.length, last: rows.at(-1)!.number };
}

async function planOf(trx: Trx, importId: number): Promise<{ eventId: number; plan: Plan }> {
  const { event_id, plan } = await trx
    .selectFrom('imports')
    .select(['event_id', 'plan'])
    .where('id', '=', importId)
    .executeTakeFirstOrThrow();
  return { eventId: event_id, plan: JSON.parse(plan!) as Plan };
}

/** Those among the known whom an earlier row of the same sheet has told of, with its number. */
async function broughtInBefore(
  trx: Trx,
  importId: number,
  known: Map<string, KnownPerson>,
): Promise<Map<string, number>> {
  const ids = [...known.values()].map(({ registrationId }) => registrationId);
  const rows = await trx
    .selectFrom('import_rows')
    .select(['registration_id', 'number'])
    .where('registration_id', 'in', ids)
    .where('import_id', '=', importId)
    .where('done', '=', 1)
    .execute();
  const numbers = new Map(rows.map(({ registration_id, number }) => [registration_id, number]));
  return new Map(
    [...known].flatMap(([key, { registrationId }]) => {
      const number = numbers.get(registrationId);
      return number === undefined ? [] : [[key, number] as const];
    }),
  );
}

async function carryOut(
  acting: Acting,
  eventId: number,
  judgement: Judgement,
  submission: string,
): Promise<Outcome> {
  if (judgement.verdict === 'corrected')
    return correctKnown(acting, judgement.registrationId, judgement.details);
  if (judgement.verdict !== 'new') return judgement;
  const added = await addParticipant(acting, eventId, { ...judgement.participant, submission });
  if (added.ok) {
    const { id, seat } = added.registration;
    return { verdict: seat ? 'new' : 'waiting', registrationId: id };
  }
  if (added.reason === 'address-taken') return { verdict: 'already', registrationId: added.by };
  return { verdict: added.reason === 'full' ? 'full' : 'closed' };
}

async function correctKnown(acting: Acting, id: number, details: Details): Promise<Outcome> {
  const before = await registrationById(acting.trx, id, acting.circumstances.keyring);
  const corrected = await correctParticipant(acting, before, details);
  return corrected.ok ? { verdict: 'corrected', registrationId: id } : { verdict: 'closed' };
}
