import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Summary } from './summary.ts';

/** The summaries of a series' events, by event and in their order, each with its conclusions. */
export async function summariesOfSeries(db: Db, seriesId: number): Promise<Map<number, Summary[]>> {
  const rows = await db
    .selectFrom('events as e')
    .innerJoin('summaries as s', 's.event_id', 'e.id')
    .leftJoin('conclusions as c', 'c.summary_id', 's.id')
    .select(['s.id', 's.event_id', 's.title', 's.body', 'c.text', 'c.owner', 'c.state'])
    .where('e.series_id', '=', seriesId)
    .orderBy('s.event_id')
    .orderBy('s.position')
    .orderBy('c.position')
    .execute();
  const byEvent = new Map<number, Summary[]>();
  for (const { id, event_id, title, body, text, owner, state } of rows) {
    const summaries = byEvent.get(event_id) ?? [];
    byEvent.set(event_id, summaries);
    if (summaries.at(-1)?.id !== id)
      summaries.push({ id, title: translated(title), body: translated(body), conclusions: [] });
    if (text !== null) summaries.at(-1)!.conclusions.push({ text: translated(text), owner, state });
  }
  return byEvent;
}
