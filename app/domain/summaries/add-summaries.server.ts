import type { Trx } from '#db/client.ts';
import { storedText } from '../stored-text.ts';
import type { NewSummary } from './new-summary.ts';

export async function addSummaries(
  trx: Trx,
  eventId: number,
  summaries: NewSummary[],
): Promise<void> {
  for (const [position, summary] of summaries.entries()) {
    const { id } = await trx
      .insertInto('summaries')
      .values({
        event_id: eventId,
        position,
        title: JSON.stringify(summary.title),
        body: storedText(summary.body),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [place, conclusion] of (summary.conclusions ?? []).entries())
      await trx
        .insertInto('conclusions')
        .values({
          summary_id: id,
          position: place,
          event_id: eventId,
          text: JSON.stringify(conclusion.text),
          owner: conclusion.owner ?? null,
          state: conclusion.state ?? null,
        })
        .execute();
  }
}
