import { DAY, type Instant } from '../time.ts';
import type { Plan } from './plan.ts';
import type { Verdict } from './verdict.ts';

/** How long a sheet is kept. What came of it is by then in the registrations and in the log. */
export const SHEET_KEPT = DAY;

/** What is known of a sheet before its rows are read. */
export interface SheetHead {
  fileName: string;
  header: string[];
  /** The first rows, for people to know the columns by. */
  samples: string[][];
}

/** A sheet on its way in. */
export interface Import extends SheetHead {
  id: number;
  eventId: number;
  rows: number;
  /** Null until it is told what the columns mean. */
  plan: Plan | null;
  /** Counts the plans: what is confirmed is what was shown. */
  planNumber: number;
  /** When the preview was made; null while there is none of this plan. */
  judgedAt: Instant | null;
  /** The task that brings it in, once it is confirmed. */
  taskId: number | null;
}

/** A row with what will happen, or has happened, to it. */
export interface ImportRow {
  number: number;
  verdict: Verdict | null;
  /** What is wrong with which of its columns. */
  faults: Partial<Record<string, string>>;
  ofRow: number | null;
  registrationId: number | null;
  done: boolean;
  /** As they stand in the sheet; null once they stand in the registration. */
  cells: string[] | null;
  /** Whose row it is, as far as one can tell: as registered, or as written. */
  name: string;
  email: string;
}
