import { nextPosition } from '../../order/next-position.server.ts';
import type { Acting } from '../../organisers/act.server.ts';
import { type EditedField, editedField } from './edited-fields.server.ts';

export type RemoveFieldResult =
  | { ok: true; is: 'removed' | 'retired' }
  | { ok: false; reason: 'gone' };

/**
 * Asks a field no more. One that nobody has answered goes altogether; one with answers is retired, and
 * they stay in the export.
 */
export async function removeField(
  acting: Acting,
  eventId: number,
  fieldId: number,
): Promise<RemoveFieldResult> {
  const field = await editedField(acting.trx, eventId, fieldId);
  if (!field || field.retired) return { ok: false, reason: 'gone' };
  if (field.answers > 0) await setRetired(acting, field, acting.circumstances.now);
  else await deleteField(acting, field);
  return { ok: true, is: field.answers > 0 ? 'retired' : 'removed' };
}

/** Asks a retired field again, after the others. */
export async function askFieldAgain(
  acting: Acting,
  eventId: number,
  fieldId: number,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const field = await editedField(acting.trx, eventId, fieldId);
  if (!field?.retired) return { ok: false, reason: 'gone' };
  await setRetired(acting, field, null);
  const position = await nextPosition(acting.trx, 'fields', eventId);
  await acting.trx.updateTable('fields').set({ position }).where('id', '=', fieldId).execute();
  return { ok: true };
}

async function setRetired({ trx, log }: Acting, field: EditedField, retiredAt: number | null) {
  const retired = retiredAt !== null;
  await trx
    .updateTable('fields')
    .set({ retired_at: retiredAt })
    .where('id', '=', field.id)
    .execute();
  await log({
    act: 'fields-edited',
    subject: field.label.fi,
    before: { retired: !retired },
    after: { retired, answers: field.answers },
  });
}

async function deleteField({ trx, log }: Acting, field: EditedField): Promise<void> {
  await trx.deleteFrom('fields').where('id', '=', field.id).execute();
  const { id, answers, retired, ...before } = field;
  await log({ act: 'fields-edited', subject: field.label.fi, before });
}
