import type { Db } from '#db/client.ts';
import { translated } from '../translated.ts';
import type { Material } from './material.ts';

export async function materialsOf(db: Db, eventId: number): Promise<Material[]> {
  const rows = await db
    .selectFrom('materials')
    .select(['id', 'kind', 'title', 'url'])
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, title: translated(row.title) }));
}

/** One of an event's materials; null where it has none of that number. */
export async function materialOfEvent(
  db: Db,
  eventId: number,
  materialId: number,
): Promise<Material | null> {
  const materials = await materialsOf(db, eventId);
  return materials.find(({ id }) => id === materialId) ?? null;
}
