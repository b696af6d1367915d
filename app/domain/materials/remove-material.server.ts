import type { Acting } from '../organisers/act.server.ts';
import { materialAsTyped } from './material.form.ts';
import { materialOfEvent } from './materials.server.ts';

export async function removeMaterial(
  { trx, log }: Acting,
  eventId: number,
  materialId: number,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const material = await materialOfEvent(trx, eventId, materialId);
  if (!material) return { ok: false, reason: 'gone' };
  await trx.deleteFrom('materials').where('id', '=', materialId).execute();
  await log({
    act: 'materials-edited',
    subject: material.title.fi,
    before: materialAsTyped(material),
  });
  return { ok: true };
}
