import type { Db, Trx } from '#db/client.ts';
import type { Translated } from '../../language.ts';
import type { Field } from './field.ts';

/** The event's own questions, in their order. */
export async function fieldsOf(db: Db | Trx, eventId: number): Promise<Field[]> {
  const rows = await db
    .selectFrom('fields')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('position')
    .execute();
  return rows.map(
    (row) =>
      ({
        id: row.id,
        kind: row.kind,
        label: JSON.parse(row.label) as Translated,
        hint: row.hint && (JSON.parse(row.hint) as Translated),
        required: row.required === 1,
        mode: row.mode,
        ...(row.options && { options: JSON.parse(row.options) as Translated[] }),
      }) as Field,
  );
}
