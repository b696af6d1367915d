import type { Acting } from '../organisers/act.server.ts';
import { fieldsEverAsked } from '../registrations/fields/fields.server.ts';
import { readFilter } from '../registrations/participant-filter.ts';
import { countParticipants } from '../registrations/participants.server.ts';
import { queueTask } from '../tasks/tasks.server.ts';
import type { ExportOrder } from './export.ts';

/** Orders a file of exactly those whom the filter shows, for whoever may see details. Gives the task's id. */
export async function orderExport(
  acting: Acting,
  eventId: number,
  order: ExportOrder,
): Promise<number> {
  const { trx } = acting;
  const filter = readFilter(
    new URLSearchParams(order.filter),
    'details',
    await fieldsEverAsked(trx, eventId),
  );
  const everybody = Number.MAX_SAFE_INTEGER - 1;
  const { count } = await countParticipants(trx, { eventId, filter, sight: 'details' }, everybody);
  return queueTask(acting, { kind: 'export', eventId, total: count, order });
}
