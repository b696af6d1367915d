import type { Trx } from '#db/client.ts';
import type { Event } from '../../events/event.ts';
import { type Faults, translatedAsTyped } from '../../form.ts';
import { storedText } from '../../stored-text.ts';
import type { EditorFault } from '../fault.ts';
import type { Section } from '../section.ts';
import { type Basics, readBasics } from './basics.form.ts';

/** What the event is called, what kind it is, where it stands in its series and who may come. */
export const basics: Section<Basics, EditorFault> = {
  name: 'basics',
  form: readBasics,
  async read(_db, { title, theme, kind, ordinal, access, slug, status }) {
    return {
      ...translatedAsTyped('title', title),
      ...translatedAsTyped('theme', theme),
      kind,
      ordinal: ordinal === null ? '' : String(ordinal),
      access: access ?? '',
      ...(status === 'draft' && { slug }),
    };
  },
  async write({ trx, circumstances }, event, value) {
    const faults = await takenBefore(trx, event, value);
    if (Object.keys(faults).length > 0) return { ok: false, faults };
    const { title, theme, kind, ordinal, access, slug = event.slug } = value;
    await trx
      .updateTable('events')
      .set({
        title: JSON.stringify(title),
        theme: storedText(theme),
        kind,
        ordinal,
        access,
        slug,
        updated_at: circumstances.now,
      })
      .where('id', '=', event.id)
      .execute();
    return { ok: true };
  },
  isInInvitations: (changed) => changed.some((name) => name.startsWith('title.')),
};

async function takenBefore(
  trx: Trx,
  event: Event,
  { ordinal, slug }: Basics,
): Promise<Faults<EditorFault>> {
  const others = trx.selectFrom('events').select('id').where('id', '<>', event.id);
  const sameOrdinal =
    ordinal !== null &&
    (await others
      .where('series_id', '=', event.series.id)
      .where('ordinal', '=', ordinal)
      .executeTakeFirst());
  const sameSlug = slug !== undefined && (await others.where('slug', '=', slug).executeTakeFirst());
  return { ...(sameOrdinal && { ordinal: 'taken' }), ...(sameSlug && { slug: 'taken' }) };
}
