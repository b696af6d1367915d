import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Theme } from './theme.ts';

/** A theme as its editor sees it: with how many questions have been left under it, in whatever state. */
export interface EditedTheme extends Theme {
  questions: number;
}

export async function editedThemesOf(db: Db, eventId: number): Promise<EditedTheme[]> {
  const rows = await db
    .selectFrom('themes as t')
    .leftJoin('questions as q', (join) =>
      join.onRef('q.theme_id', '=', 't.id').onRef('q.event_id', '=', 't.event_id'),
    )
    .select((eb) => ['t.id', 't.name', eb.fn.count<number>('q.id').as('questions')])
    .where('t.event_id', '=', eventId)
    .groupBy('t.id')
    .orderBy('t.position')
    .execute();
  return rows.map(({ id, name, questions }) => ({ id, name: translated(name), questions }));
}
