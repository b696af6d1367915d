import type { Trx } from '#db/client.ts';
import { endOf } from '../events/event.ts';
import {
  type Destination,
  type Judgement,
  judge,
  type KnownPerson,
  type ReadRow,
  readRow,
  type SheetRow,
} from './judge.ts';
import { knownPeople } from './known-people.server.ts';
import type { Outcome } from './verdict.ts';

/** Rows, read, and those of their people who are signed up already. */
export interface ReadPart {
  rows: ReadRow[];
  known: Map<string, KnownPerson>;
  destination: Destination;
}

export async function readPart(
  trx: Trx,
  eventId: number,
  rows: SheetRow[],
  destination: Destination,
): Promise<ReadPart> {
  const read = rows.map((row) => readRow(row, destination));
  const keys = read.flatMap(({ key }) => key ?? []);
  const toldIn = destination.plan.known === 'correct' ? destination.fields : null;
  return { rows: read, known: await knownPeople(trx, eventId, keys, toldIn), destination };
}

interface Going {
  importId: number;
  /** By person, the row in which they stand first. Those of these rows are added. */
  seen: Map<string, number>;
  /** Whether the outcomes are those of rows that are brought in, or of a preview. */
  done: boolean;
}

/** Judges rows one after another, has each judgement carried out, and writes down what came of it. */
export async function goThroughRows(
  trx: Trx,
  { rows, known, destination }: ReadPart,
  { importId, seen, done }: Going,
  carryOut: (judgement: Judgement, number: number) => Promise<Outcome> | Outcome,
): Promise<void> {
  for (const row of rows) {
    const { key, number } = row;
    const person =
      key === null
        ? { known: undefined, earlierRow: undefined }
        : { known: known.get(key), earlierRow: seen.get(key) };
    const judgement = judge(row, person, destination);
    const outcome = await carryOut(judgement, number);
    if (key !== null && 'registrationId' in outcome) seen.set(key, number);
    const mailed = 'registrationId' in outcome && isMailed(judgement, destination);
    await writeOutcome(trx, importId, number, outcome, { mailed, done });
  }
}

/** Whether a newcomer gets a confirmation: where it is wanted, there is an address, and the event is to come. */
function isMailed(judgement: Judgement, { event, now }: Destination): boolean {
  if (judgement.verdict !== 'new') return false;
  const { confirm, details } = judgement.participant;
  return confirm && details.email !== null && endOf(event.when) > now;
}

/** What a row tells of a person is erased once it stands in their registration. */
async function writeOutcome(
  trx: Trx,
  importId: number,
  number: number,
  outcome: Outcome,
  { mailed, done }: { mailed: boolean; done: boolean },
): Promise<void> {
  const registrationId = 'registrationId' in outcome ? outcome.registrationId : null;
  await trx
    .updateTable('import_rows')
    .set({
      verdict: outcome.verdict,
      faults: outcome.verdict === 'faulty' ? JSON.stringify(outcome.faults) : null,
      of_row: outcome.verdict === 'repeated' ? outcome.ofRow : null,
      registration_id: registrationId,
      mailed: mailed ? 1 : 0,
      done: done ? 1 : 0,
      ...(done && registrationId !== null && { cells_sealed: null }),
    })
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .execute();
}
