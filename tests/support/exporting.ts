import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { ExportOrder } from '#app/domain/exports/export.ts';
import { exportFile } from '#app/domain/exports/export-file.server.ts';
import { orderExport } from '#app/domain/exports/order-export.server.ts';
import { openSealed } from '#app/domain/privacy/sealed-file.ts';
import { exportParticipants } from '#app/jobs/export/export-participants.ts';
import { asOwner } from './acting.ts';
import { doTheTask } from './doing-tasks.ts';
import type { PartnershipDay } from './partnership-day.ts';

/** A folder for files that is gone after the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kutsu-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The owner's order for a file; gives the task's id. */
export function ordered(day: PartnershipDay, order: Partial<ExportOrder> = {}): Promise<number> {
  return asOwner(day, (acting) =>
    orderExport(acting, day.eventId, {
      filter: '',
      format: 'csv',
      needs: false,
      language: 'fi',
      ...order,
    }),
  );
}

/** The bytes of the file that comes of an order. */
export async function exported(
  day: PartnershipDay,
  order: Partial<ExportOrder> = {},
): Promise<Buffer> {
  const folder = await dataFolder();
  const task = await ordered(day, order);
  await doTheTask(day, 'export', exportParticipants(folder));
  return buffer(await openSealed(exportFile(folder, task), day.circumstances.keyring));
}
