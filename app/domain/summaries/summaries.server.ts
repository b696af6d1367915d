import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Conclusion, Summary } from './summary.ts';

/** The summaries of a series' events, by event and in their order, each with its conclusions. */
export async function summariesOfSeries(db: Db, seriesId: number): Promise<Map<number, Summary[]>> {
  const rows = await summariesWithConclusions(db)
    .innerJoin('events as e', 'e.id', 's.event_id')
    .where('e.series_id', '=', seriesId)
    .execute();
  const rowsOf = new Map<number, Row[]>();
  for (const row of rows) rowsOf.set(row.event_id, [...(rowsOf.get(row.event_id) ?? []), row]);
  return new Map(Array.from(rowsOf, ([eventId, own]) => [eventId, summariesIn(own)]));
}

/** An event's summaries in their order, each with its conclusions. */
export async function summariesOf(db: Db, eventId: number): Promise<Summary[]> {
  const rows = await summariesWithConclusions(db).where('s.event_id', '=', eventId).execute();
  return summariesIn(rows);
}

/** One of an event's summaries; null where it has none of that number. */
export async function summaryOfEvent(
  db: Db,
  eventId: number,
  summaryId: number,
): Promise<Summary | null> {
  const summaries = await summariesOf(db, eventId);
  return summaries.find(({ id }) => id === summaryId) ?? null;
}

/** What stands in the addresses of a conclusion's pages. */
export interface ConclusionPlace {
  eventId: number;
  summaryId: number;
  conclusionId: number;
}

/** One of a summary's conclusions; null where there is none of that number. */
export async function conclusionAt(
  db: Db,
  { eventId, summaryId, conclusionId }: ConclusionPlace,
): Promise<Conclusion | null> {
  const summary = await summaryOfEvent(db, eventId, summaryId);
  return summary?.conclusions.find(({ id }) => id === conclusionId) ?? null;
}

/** A row for each conclusion, and one for a summary without any. */
function summariesWithConclusions(db: Db) {
  return db
    .selectFrom('summaries as s')
    .leftJoin('conclusions as c', 'c.summary_id', 's.id')
    .select([
      's.id',
      's.event_id',
      's.title',
      's.body',
      'c.id as conclusion_id',
      'c.text',
      'c.owner',
      'c.state',
    ])
    .orderBy('s.event_id')
    .orderBy('s.position')
    .orderBy('c.position');
}

type Row = Awaited<ReturnType<ReturnType<typeof summariesWithConclusions>['execute']>>[number];

function summariesIn(rows: Row[]): Summary[] {
  const summaries: Summary[] = [];
  for (const row of rows) {
    const { id, title, body } = row;
    if (summaries.at(-1)?.id !== id)
      summaries.push({ id, title: translated(title), body: translated(body), conclusions: [] });
    const conclusion = conclusionIn(row);
    if (conclusion) summaries.at(-1)!.conclusions.push(conclusion);
  }
  return summaries;
}

function conclusionIn({ conclusion_id, text, owner, state }: Row): Conclusion | null {
  if (conclusion_id === null || text === null) return null;
  return { id: conclusion_id, text: translated(text), owner, state };
}
