import { sql } from 'kysely';

/** Whether a column holds this text somewhere, letter for letter. */
export function contains(column: string, part: string) {
  return sql<boolean>`instr(${sql.ref(column)}, ${part}) > 0`;
}

/** Whether a column's text is as short as an index on it asks for (answers_by_field). */
export function isShort(column: string) {
  return sql<boolean>`length(${sql.ref(column)}) <= 200`;
}
