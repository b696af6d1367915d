import type { Db } from '#db/client.ts';
import type { Translated } from '../language.ts';
import { themesOf } from './questions.server.ts';

export interface ThemeFigures {
  /** Null for questions under no theme. */
  theme: Translated | null;
  /** Not looked at yet. */
  unread: number;
  accepted: number;
  rejected: number;
}

/** How many questions there are under each theme, in the order of the themes; those without one last. A merged one does not count. */
export async function questionFigures(db: Db, eventId: number): Promise<ThemeFigures[]> {
  const rows = await db
    .selectFrom('questions')
    .select((eb) => ['theme_id', 'state', eb.fn.countAll<number>().as('count')])
    .where('event_id', '=', eventId)
    .where('merged_into', 'is', null)
    .groupBy(['state', 'theme_id'])
    .execute();
  const figures = (id: number | null, theme: Translated | null): ThemeFigures => {
    const of = (state: (typeof rows)[number]['state']) =>
      rows.find((row) => row.theme_id === id && row.state === state)?.count ?? 0;
    return { theme, unread: of('new'), accepted: of('accepted'), rejected: of('rejected') };
  };
  const themes = await themesOf(db, eventId);
  const without = figures(null, null);
  return [
    ...themes.map(({ id, name }) => figures(id, name)),
    ...(rows.some((row) => row.theme_id === null) ? [without] : []),
  ];
}
