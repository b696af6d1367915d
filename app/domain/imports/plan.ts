import type { SeatMode } from '../events/event.ts';
import type { Language } from '../language.ts';
import type { Meaning } from './column.ts';

/** How a sheet is to be brought in: what its columns mean, and what is to be done with its people. */
export interface Plan {
  /** In the order of the sheet; null is left out. */
  columns: (Meaning | null)[];
  /** Of those whose row does not say. */
  mode: SeatMode;
  language: Language;
  /** Whether new people are mailed their confirmation and calendar invitation. */
  confirm: boolean;
  /** Whether full pools grow by as many seats as are needed. */
  pastCapacity: boolean;
  /** What is done with those who are signed up already. */
  known: 'skip' | 'correct';
}

/** The names of the fields in which the meanings of the columns are chosen. */
export const columnField = (column: number) => `column-${column}`;
