/** What an organiser can have done, as the log calls it. The catalogue has the words. */
export type LoggedAct =
  | 'network-founded'
  | 'network-edited'
  | 'organisation-added'
  | 'organisation-edited'
  | 'organisation-removed'
  | 'series-started'
  | 'series-edited'
  | 'role-given'
  | 'role-changed'
  | 'role-taken'
  | 'event-created'
  | 'event-edited'
  | 'event-published'
  | 'event-moved'
  | 'place-changed'
  | 'link-changed'
  | 'event-cancelled'
  | 'event-revived'
  | 'went-remote';

export interface LogEntry {
  act: LoggedAct;
  /** What was acted on, in a few words; nothing that tells who a participant is. */
  subject?: string | null;
  registrationId?: number | null;
  /** What differs, as it was and as it is; may hold personal data, and is erased with them. */
  before?: object | null;
  after?: object | null;
}
