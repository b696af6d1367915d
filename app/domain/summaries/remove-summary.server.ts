import type { Acting } from '../organisers/act.server.ts';
import { summaryOfEvent } from './summaries.server.ts';
import { summaryAsTyped } from './summary.form.ts';

/** Removes a summary and its conclusions. */
export async function removeSummary(
  { trx, log }: Acting,
  eventId: number,
  summaryId: number,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const summary = await summaryOfEvent(trx, eventId, summaryId);
  if (!summary) return { ok: false, reason: 'gone' };
  await trx.deleteFrom('summaries').where('id', '=', summaryId).execute();
  const conclusions = summary.conclusions.map(({ text }) => text.fi);
  await log({
    act: 'summaries-edited',
    subject: summary.title.fi,
    before: { ...summaryAsTyped(summary), conclusions },
  });
  return { ok: true };
}
