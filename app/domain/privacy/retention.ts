import { DAY } from '../time.ts';

/** For how many months after it an event can keep the names of those who came. */
export const RETENTION_MONTHS = Array.from({ length: 24 }, (_, position) => position + 1);

/** How long after the event what people told of their health is kept: the kitchen's bills are settled by then. */
export const NEEDS_KEPT = 14 * DAY;
