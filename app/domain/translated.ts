import type { Translated } from './language.ts';

/** What people read, out of a column that holds it as JSON; the tables refuse anything else in it. */
export function translated(column: string): Translated;
export function translated(column: string | null): Translated | null;
export function translated(column: string | null): Translated | null {
  return column === null ? null : (JSON.parse(column) as Translated);
}
