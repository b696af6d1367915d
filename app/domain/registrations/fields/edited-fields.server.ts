import { sql } from 'kysely';
import type { Db } from '#db/client.ts';
import type { Field } from './field.ts';
import { fieldsEverAsked } from './fields.server.ts';

/** A field as its editor sees it. */
export type EditedField = Field & { retired: boolean; answers: number };

/** In the order of the form; those that are not asked any more come last. */
export async function editedFieldsOf(db: Db, eventId: number): Promise<EditedField[]> {
  const fields = await fieldsEverAsked(db, eventId);
  const counts = await answerCounts(db, eventId);
  return fields.map((field) => ({ ...field, answers: counts.get(field.id) ?? 0 }));
}

export async function editedField(
  db: Db,
  eventId: number,
  fieldId: number,
): Promise<EditedField | null> {
  const fields = await editedFieldsOf(db, eventId);
  return fields.find(({ id }) => id === fieldId) ?? null;
}

async function answerCounts(db: Db, eventId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('answers')
    .select((eb) => ['field_id', eb.fn.countAll<number>().as('answers')])
    .where('field_id', 'in', (eb) =>
      eb.selectFrom('fields').select('id').where('event_id', '=', eventId),
    )
    .groupBy('field_id')
    .execute();
  return new Map(rows.map(({ field_id, answers }) => [field_id, answers]));
}

/** How many have chosen each option of a field, by its place; an option that nobody has chosen is not in it. */
export async function chosenOptions(db: Db, fieldId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('answers')
    .innerJoin(chosenInAnswer, (join) => join.onTrue())
    .select((eb) => ['chosen.value as position', eb.fn.countAll<number>().as('times')])
    .where('field_id', '=', fieldId)
    .groupBy('chosen.value')
    .execute();
  return new Map(rows.map(({ position, times }) => [position, times]));
}

/** An answer is the place of one option or an array of places; json_each reads both. */
const chosenInAnswer = sql<{ value: number }>`json_each(answers.value)`.as<'chosen'>(
  sql.ref('chosen'),
);
