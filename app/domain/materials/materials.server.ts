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
