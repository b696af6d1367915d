import type { Db } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import { translatedAsTyped } from '../form.ts';
import { nextPosition } from '../order/next-position.server.ts';
import { themesOf } from './questions.server.ts';
import { readTheme, type ThemeDetails } from './theme.form.ts';

/** `taken`: the event has another theme of that name. `gone`: somebody has removed the theme meanwhile. */
export type ThemeFault = 'taken' | 'gone';

/** What questions can be about, by its name. */
export function themeSection(themeId: number): Section<ThemeDetails, ThemeFault> {
  return {
    name: `theme ${themeId}`,
    title: (fields) => fields['name.fi'],
    act: 'themes-edited',
    form: readTheme,
    async read(db, event) {
      const theme = await themeOfEvent(db, event.id, themeId);
      return translatedAsTyped('name', theme?.name ?? null);
    },
    async gone(db, event) {
      return (await themeOfEvent(db, event.id, themeId)) ? null : { 'name.fi': 'gone' };
    },
    async write({ trx }, event, { name }) {
      if (await isTaken(trx, event.id, name.fi, themeId))
        return { ok: false, faults: { 'name.fi': 'taken' } };
      await trx
        .updateTable('themes')
        .set({ name: JSON.stringify(name) })
        .where('id', '=', themeId)
        .execute();
      return { ok: true };
    },
  };
}

/** A theme that is to be: it comes last. */
export const newTheme: Section<ThemeDetails, ThemeFault> = {
  name: 'new theme',
  form: readTheme,
  read: async () => ({}),
  async write({ trx, log }, event, { name }) {
    if (await isTaken(trx, event.id, name.fi, null))
      return { ok: false, faults: { 'name.fi': 'taken' } };
    const position = await nextPosition(trx, 'themes', event.id);
    const theme = { event_id: event.id, position, name: JSON.stringify(name) };
    await trx.insertInto('themes').values(theme).execute();
    await log({ act: 'themes-edited', subject: name.fi, after: { name } });
    return { ok: true };
  },
};

async function themeOfEvent(db: Db, eventId: number, themeId: number) {
  return (await themesOf(db, eventId)).find(({ id }) => id === themeId);
}

async function isTaken(db: Db, eventId: number, name: string, by: number | null): Promise<boolean> {
  const themes = await themesOf(db, eventId);
  return themes.some((theme) => theme.id !== by && theme.name.fi === name);
}
