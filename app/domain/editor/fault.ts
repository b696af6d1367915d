/** What can be wrong with a field of the event's own sections, beside what can be with any field. */
export const EDITOR_FAULTS = [
  'not-a-number',
  'not-a-date',
  'not-a-time',
  'not-a-slug',
  'not-a-link',
  /** Another event of the series, or of the service, has it. */
  'taken',
  'skipped',
  'repeated',
  'ends-before-it-starts',
  'closes-before-it-opens',
  /** Questions for the panel are no use when the event is over. */
  'after-the-event',
  'hours-missing',
  /** There are fewer seats than people who hold one. */
  'below-confirmed',
  /** Registrations cannot be turned off under those who have signed up. */
  'people-signed-up',
] as const;

export type EditorFault = (typeof EDITOR_FAULTS)[number];
