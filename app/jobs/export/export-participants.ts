import { mkdir, rm } from 'node:fs/promises';
import type { Db } from '#db/client.ts';
import type { ExportOrder } from '../../domain/exports/export.ts';
import { exportFile, exportsFolder } from '../../domain/exports/export-file.server.ts';
import {
  type ExportedParticipant,
  exportedParticipants,
} from '../../domain/exports/exported-participants.server.ts';
import { offerFile } from '../../domain/exports/exports.server.ts';
import { writeSealed } from '../../domain/privacy/sealed-file.ts';
import { fieldsEverAsked } from '../../domain/registrations/fields/fields.server.ts';
import { readFilter } from '../../domain/registrations/participant-filter.ts';
import { type ClaimedTask, noteProgress } from '../../domain/tasks/tasks.server.ts';
import type { Instant } from '../../domain/time.ts';
import { writeCsv } from '../../spreadsheets/write-csv.ts';
import { writeXlsx } from '../../spreadsheets/write-xlsx.ts';
import { actFor } from '../act-for.ts';
import { type DoTask, Stopped, type TaskParts } from '../do-task.ts';
import { participantTable } from './participant-table.ts';

/** What stands in a file, counted while it is written. */
interface Written {
  participants: number;
  withNeeds: number;
}

/**
 * Writes the participants that were asked for into a file in the folder, which is offered when it is whole.
 * After a crash it is written anew from the beginning. Whoever may no longer know these things gets no file.
 */
export function exportParticipants(dataFolder: string): DoTask {
  return async (task, parts) => {
    const order = task.order as ExportOrder;
    const file = exportFile(dataFolder, task.id);
    await mkdir(exportsFolder(dataFolder), { recursive: true });
    try {
      await begin(task, parts);
      const written = await writeFile(file, task, order, parts);
      await offer(task, order, written, parts);
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  };
}

async function begin(task: ClaimedTask, parts: TaskParts): Promise<void> {
  await actFor(task, 'see-details', parts, ({ trx, circumstances }) =>
    note(trx, task, 0, circumstances.now),
  );
}

async function note(db: Db, task: ClaimedTask, done: number, now: Instant): Promise<void> {
  if (!(await noteProgress(db, task, { done, position: null }, now))) throw new Stopped();
}

async function writeFile(
  file: string,
  task: ClaimedTask,
  { filter, format, needs, language }: ExportOrder,
  parts: TaskParts,
): Promise<Written> {
  const { db, keyring } = parts;
  const { eventId } = task;
  const fields = await fieldsEverAsked(db, eventId);
  const selection = {
    eventId,
    filter: readFilter(new URLSearchParams(filter), 'details', fields),
  };
  const everybody = exportedParticipants(db, selection, needs ? keyring : null);
  const written: Written = { participants: 0, withNeeds: 0 };
  const chunks = counted(everybody, written, task, parts);
  const table = participantTable(chunks, { fields, needs, language });
  const write = format === 'xlsx' ? writeXlsx : writeCsv;
  await writeSealed(file, keyring, (out) => write(table, out));
  return written;
}

/** The same chunks, with the progress noted and others let in after each. */
async function* counted(
  chunks: AsyncIterable<ExportedParticipant[]>,
  written: Written,
  task: ClaimedTask,
  { db, clock, turn }: TaskParts,
): AsyncGenerator<ExportedParticipant[]> {
  for await (const participants of chunks) {
    yield participants;
    written.participants += participants.length;
    written.withNeeds += participants.filter(({ needs }) => needs !== undefined).length;
    await note(db, task, written.participants, clock());
    await turn();
  }
}

/** The log tells of the file in the transaction from which on it can be fetched. */
async function offer(
  task: ClaimedTask,
  order: ExportOrder,
  { participants, withNeeds }: Written,
  parts: TaskParts,
): Promise<void> {
  const { needs, format } = order;
  const permission = needs ? 'see-needs' : 'see-details';
  await actFor(task, permission, parts, async ({ trx, log, circumstances }) => {
    await note(trx, task, participants, circumstances.now);
    await offerFile(trx, task.id, order, circumstances.now);
    await log({ act: 'participants-exported', after: { participants, format } });
    if (needs) await log({ act: 'needs-exported', after: { participants: withNeeds } });
  });
}
