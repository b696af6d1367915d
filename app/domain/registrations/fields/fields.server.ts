import type { Selectable } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Schema } from '#db/schema.ts';
import { translated } from '../../translated.ts';
import type { Field, Option } from './field.ts';

/** The event's own questions as they are asked now, in their order. */
export async function fieldsOf(db: Db, eventId: number): Promise<Field[]> {
  const rows = await fieldRows(db, eventId).where('retired_at', 'is', null).execute();
  return rows.map(readField);
}

/** Those too that are not asked any more, after the others: their answers are still there to be read. */
export async function fieldsEverAsked(
  db: Db,
  eventId: number,
): Promise<(Field & { retired: boolean })[]> {
  const rows = await fieldRows(db, eventId).execute();
  return rows.map((row) => ({ ...readField(row), retired: row.retired_at !== null }));
}

function fieldRows(db: Db, eventId: number) {
  return db
    .selectFrom('fields')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy((eb) => eb('retired_at', 'is not', null))
    .orderBy('position');
}

function readField(row: Selectable<Schema['fields']>): Field {
  return {
    id: row.id,
    kind: row.kind,
    label: translated(row.label),
    hint: translated(row.hint),
    required: row.required === 1,
    mode: row.mode,
    ...(row.options && { options: JSON.parse(row.options) as Option[] }),
  } as Field;
}
