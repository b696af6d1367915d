import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Conclusion, Summary } from './summary.ts';

/** The summaries of a series' events, by event and in their order. */
export async function summariesOfSeries(db: Db, seriesId: number): Promise<Map<number, Summary[]>> {
  const rows = await db
    .selectFrom('summaries as s')
    .innerJoin('events as e', 'e.id', 's.event_id')
    .select(['s.id', 's.event_id', 's.title', 's.body'])
    .where('e.series_id', '=', seriesId)
    .orderBy('s.event_id')
    .orderBy('s.position')
    .execute();
  const byEvent = new Map<number, Summary[]>();
  if (rows.length === 0) return byEvent;
  const conclusions = await conclusionsBySummary(db, seriesId);
  for (const { id, event_id, title, body } of rows) {
    const summary = {
      id,
      title: translated(title),
      body: translated(body),
      conclusions: conclusions.get(id) ?? [],
    };
    byEvent.set(event_id, [...(byEvent.get(event_id) ?? []), summary]);
  }
  return byEvent;
}

async function conclusionsBySummary(db: Db, seriesId: number): Promise<Map<number, Conclusion[]>> {
  const rows = await db
    .selectFrom('conclusions as c')
    .innerJoin('events as e', 'e.id', 'c.event_id')
    .select(['c.summary_id', 'c.text', 'c.owner', 'c.state'])
    .where('e.series_id', '=', seriesId)
    .orderBy('c.summary_id')
    .orderBy('c.position')
    .execute();
  const bySummary = new Map<number, Conclusion[]>();
  for (const { summary_id, text, owner, state } of rows)
    bySummary.set(summary_id, [
      ...(bySummary.get(summary_id) ?? []),
      { text: translated(text), owner, state },
    ]);
  return bySummary;
}
