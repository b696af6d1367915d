import type { Faults } from '../form.ts';

/** What happens to a row, those first that somebody should look at. */
export const VERDICTS = [
  /** Something in it is missing or not understood. */
  'faulty',
  /** Its person stands in an earlier row. */
  'repeated',
  /** The event takes nobody in, or no corrections, any more. */
  'closed',
  /** No seat is left, and there is no line. */
  'full',
  /** A place in the line. */
  'waiting',
  /** Signed up already; what the row says is written over what was told. */
  'corrected',
  /** A seat. */
  'new',
  /** Signed up already, and left as they are. */
  'already',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The rows that nothing came of, to be mended and brought in again. */
export const LEFT_OUT: readonly Verdict[] = ['faulty', 'repeated', 'closed', 'full'];

export type Counts = Record<Verdict, number>;

/** What came of a row, or would; a newcomer has no registration in a preview. */
export type Outcome =
  | { verdict: 'faulty'; faults: Faults }
  | { verdict: 'repeated'; ofRow: number }
  | { verdict: 'closed' | 'full' }
  | { verdict: 'waiting' | 'new'; registrationId: number | null }
  | { verdict: 'corrected' | 'already'; registrationId: number };
