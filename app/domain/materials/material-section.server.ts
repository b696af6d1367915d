import type { Trx } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import { differences } from '../editor/three-way.ts';
import { nextPosition } from '../order/next-position.server.ts';
import { type MaterialDetails, materialAsTyped, readMaterial } from './material.form.ts';
import type { Material } from './material.ts';
import { materialOfEvent, materialsOf } from './materials.server.ts';

/** `gone`: somebody has removed the material meanwhile. */
export type MaterialFault = 'not-a-link' | 'gone';

/** Something that is left of the event to read or watch. */
export function materialSection(materialId: number): Section<MaterialDetails, MaterialFault> {
  return {
    name: `material ${materialId}`,
    title: (fields) => fields['title.fi'],
    act: 'materials-edited',
    form: readMaterial,
    async read(db, event) {
      const material = await materialOfEvent(db, event.id, materialId);
      return material ? materialAsTyped(material) : {};
    },
    async gone(db, event) {
      return (await materialOfEvent(db, event.id, materialId)) ? null : { 'title.fi': 'gone' };
    },
    async write({ trx }, _event, details) {
      const columns = columnsOf(toldIn(details));
      await trx.updateTable('materials').set(columns).where('id', '=', materialId).execute();
      return { ok: true };
    },
  };
}

/** A material that is to be: it comes last. A second press of the button adds no second one. */
export const newMaterial: Section<MaterialDetails, MaterialFault> = {
  name: 'new material',
  form: readMaterial,
  read: async () => ({}),
  async write({ trx, log }, event, details) {
    const added = toldIn(details);
    const last = (await materialsOf(trx, event.id)).at(-1);
    if (last && isSame(last, added)) return { ok: true };
    await insert(trx, event.id, added);
    const { title } = added;
    await log({ act: 'materials-edited', subject: title.fi, after: materialAsTyped(added) });
    return { ok: true };
  },
};

type Told = Omit<Material, 'id'>;

function toldIn({ kind, title, url }: MaterialDetails): Told {
  return { kind, title, url: url ?? null };
}

function isSame(one: Told, other: Told): boolean {
  return differences(materialAsTyped(one), materialAsTyped(other)).length === 0;
}

async function insert(trx: Trx, eventId: number, material: Told): Promise<void> {
  const position = await nextPosition(trx, 'materials', eventId);
  await trx
    .insertInto('materials')
    .values({ event_id: eventId, position, ...columnsOf(material) })
    .execute();
}

function columnsOf({ kind, title, url }: Told) {
  return { kind, title: JSON.stringify(title), url };
}
